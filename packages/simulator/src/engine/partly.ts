import type { Unhandled } from './unhandled.ts'

/** What is simulated in part, and what is missing of it. */
export const partly: Readonly<Record<Unhandled['kind'], Readonly<Record<string, string>>>> = {
  action: {
    CoreSettings: 'fixed values',
    MixMonitor: 'writes no file',
    Monitor: 'writes no file',
    Originate: 'no early media, no codecs',
    Park: 'no return to the parker when the time is over',
    PlayDTMF: 'heard by the other half of a Local channel only',
    PJSIPShowAuths: 'the same for every phone',
    PJSIPShowContacts: 'lists none',
    PJSIPShowRegistrationInboundContactStatuses: 'lists none',
    PJSIPShowRegistrationsOutbound: 'lists none',
    PJSIPShowSubscriptionsInbound: 'lists none',
    PJSIPShowSubscriptionsOutbound: 'lists none',
    PresenceState: 'always not_set',
    PresenceStateList: 'lists none',
    QueueLog: 'writes no file',
    Reload: 'reads nothing again',
    Status: 'no variables',
  },
  application: {
    ConfBridge: 'no menus, profiles or users that wait',
    Dial: 'options c, f, g, G, L, o, r, R and S; no privacy, announcements, digits or subroutines',
    Park: 'no return to the parker when the time is over',
    Morsecode: 'a quarter of a second for every character',
    Playback: 'no say.conf',
    ReceiveText: 'no text ever comes',
    SayUnixTime: 'three seconds, whatever is said',
    DateTime: 'three seconds, whatever is said',
    Queue: 'the options c, C, H, n, r and R; sounds of one second; no AGI, subroutines or recording',
  },
  function: {
    CALLERID: 'numbers and names; no presentation, subaddress or tag',
    CDR: 'the fields of a call in progress; no records',
    CHANNEL: 'the fields of the channel; none of its technology',
    CONNECTEDLINE: 'can be read only',
    STRFTIME: 'UTC whatever the time zone',
  },
  command: {
    'confbridge list': 'the list of conferences; not of their users',
    'core show applications [like|describing]': 'no synopses, no search',
    'core show channels [concise|verbose|count]': 'not verbose, no count',
    'core show functions [like]': 'names; no synopses, no search',
    'module show [like]': 'no descriptions',
  },
}
