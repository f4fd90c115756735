import type { Page } from '@openami/generator/internal'

/** The permissions builder; what it prints is made in the page, by the code of `openami permissions`. */
export function permissionsPage(): Page {
  return {
    path: 'permissions',
    kind: 'answer',
    title: 'Permissions builder',
    summary:
      'Tick the actions and events that an application uses, and copy the section of manager.conf with the least rights that suffice.',
    source: 'spec/privileges.yaml',
    badges: [],
    facts: [
      { label: 'On the command line', text: '`openami permissions --release 22 --actions Originate --events Hangup`' },
      { label: 'From a program', text: '`leastPrivilege` of the client; `client.uses` records what a run used' },
    ],
    blocks: [
      { kind: 'tool', tool: 'permissions' },
      { kind: 'heading', level: 2, id: 'how', text: 'How it chooses' },
      {
        kind: 'list',
        items: [
          { text: 'An action needs any one of its classes in `write`; the least powerful one that suffices is taken.' },
          {
            text: 'An event needs all of its classes in `read`. Items of lists need none: they come to the session that asked.',
          },
          { text: 'Filters let the ticked events through and no others; releases before 1.8 have none.' },
          {
            text: 'Everything is made in this page, and nothing is sent. What each class opens: [read and write classes](page:privileges).',
          },
        ],
      },
    ],
  }
}
