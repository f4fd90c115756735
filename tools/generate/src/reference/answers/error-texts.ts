/** A `Message` of a `Response: Error`; `…` is a name that was sent. */
export interface ErrorText {
  text: string
  /** Spellings of other modules and releases. */
  also?: string[]
  means: string
  todo: string
  /** Place in the sources of 22.10.1, unless it names another tag. */
  source: string
}

/** Of the session: before any action is looked at, whatever it is. */
export const SESSION_ERRORS: ErrorText[] = [
  {
    text: 'Authentication failed',
    means:
      'The user, its secret or the address of the client is not accepted by manager.conf; the server does not say which.',
    todo: 'Compare username and secret with the section of manager.conf, and `permit` with the address; `manager reload` reads it again. The log of the server names the reason.',
    source: 'main/manager.c:3387',
  },
  {
    text: 'Permission denied',
    means:
      'The session is not logged in, or its user lacks every class in `write` that the action asks for; from 16 on also while a module is starting or stopping.',
    todo: 'Look up the write class of the action and add it to `write` of the user. The [permissions builder](page:permissions) and `openami permissions` print the section.',
    source: 'main/manager.c:7083 and 7141',
  },
  {
    text: 'Authentication Required',
    means: 'An action other than Login and Challenge came before the login; up to Asterisk 1.4.',
    todo: 'Log in first.',
    source: 'main/manager.c:2338, tag 1.4.44',
  },
  {
    text: 'Invalid/unknown command',
    also: ['Invalid/unknown command: …. Use Action: ListCommands to show available commands.'],
    means:
      'The server has no action of that name: it is misspelt, newer than the release, gone from it, or its module is not loaded.',
    todo: 'Compare the name with [all actions](page:actions) and its page with the release of the server; `ListCommands` lists what there is.',
    source: 'main/manager.c:7149',
  },
  {
    text: 'Missing action in request',
    means:
      'The message has no `Action` line with a value; often the rest of a message that was cut by a blank line within a value.',
    todo: 'Send `Action` first, and no line breaks in values.',
    source: 'main/manager.c:7060',
  },
  {
    text: 'Too many lines in message or allocation failure',
    means: 'The action has more than 128 headers, or a line is too long.',
    todo: 'Send fewer headers, or several actions.',
    source: 'main/manager.c:7336',
  },
  {
    text: 'Login Already In Use',
    means: 'The user is logged in elsewhere, and `allowmultiplelogin = no` forbids a second session.',
    todo: 'Give each application a user of its own.',
    source: 'main/manager.c:7101',
  },
  {
    text: 'Asterisk is shutting down',
    means: 'The server is stopping gracefully and takes no action any more.',
    todo: 'Wait, and connect again.',
    source: 'main/manager.c:7070',
  },
  {
    text: 'Must specify AuthType',
    means: 'Challenge without `AuthType: MD5`.',
    todo: 'Send `AuthType: MD5`.',
    source: 'main/manager.c:3438',
  },
  {
    text: 'Invalid event mask',
    means: '`EventMask` is neither `on`, `off` nor a list of classes.',
    todo: 'Write classes as in `call,agent`, without blanks.',
    source: 'main/manager.c:3365',
  },
]

export const CALL_ERRORS: ErrorText[] = [
  {
    text: 'No such channel',
    also: [
      'Channel not found',
      'Channel does not exist: …',
      'Channel1 does not exist: …',
      'Channel specified does not exist',
      'No Channel by that name found in Conference.',
      'Channel does not exist.',
    ],
    means:
      'No channel has that name now. It ended, was renamed by a transfer, or the name is not whole: `PJSIP/100` is a device, `PJSIP/100-0000002a` a channel.',
    todo: 'Take the name from the last event of the channel, or ask with [CoreShowChannels](page:actions/CoreShowChannels). Take the error as "it is over" where a hangup was meant.',
    source: 'main/manager.c:3488; apps/app_senddtmf.c:216; main/features.c:764; apps/app_confbridge.c:4220',
  },
  {
    text: 'No channel specified',
    also: ['Channel not specified', "'Channel' not specified.", 'Channel must be provided'],
    means: 'The parameter `Channel` is missing or empty.',
    todo: 'Send it.',
    source: 'main/manager.c:3459',
  },
  {
    text: 'Extension does not exist.',
    means: 'Originate: Context has no such Exten and Priority; from Asterisk 11 on, also with Async.',
    todo: 'Look with `dialplan show …@…` whether the dialplan has it. Local/…@… as Channel is checked later, and fails with Reason 0.',
    source: 'main/manager.c:5353',
  },
  {
    text: 'Originate failed',
    means: 'The call was not answered, or could not be made. Without Async no reason is told.',
    todo: 'Send `Async: true`, and read Reason of OriginateResponse.',
    source: 'main/manager.c:5436',
  },
  {
    text: "Originate with 'Exten' requires 'Context' and 'Priority'",
    means: 'Half of a destination was given.',
    todo: 'Send all three of them, or Application with Data.',
    source: 'main/manager.c:5427',
  },
  {
    text: 'Originate Access Forbidden: app or data blacklisted',
    means: 'The application or its Data can run programs, and the user lacks the class `system`.',
    todo: 'Send the call to an extension that does it, rather than giving the class.',
    source: 'main/manager.c:5343',
  },
  {
    text: 'Invalid channel',
    means: 'Channel of Originate has no slash: technology/resource.',
    todo: 'Write `PJSIP/100`.',
    source: 'main/manager.c:5318',
  },
  {
    text: 'Invalid timeout',
    means: 'Timeout of Originate is not a number.',
    todo: 'Write milliseconds, as 20000.',
    source: 'main/manager.c:5310',
  },
  {
    text: 'Invalid priority',
    also: ['Priority is invalid', 'ExtraPriority is invalid'],
    means: 'Priority is neither a number from 1 nor a label of the extension.',
    todo: 'Write 1 for the beginning.',
    source: 'main/manager.c:5304',
  },
  {
    text: 'Redirect failed',
    also: ['Redirect failed, channel not up.', 'Secondary redirect failed'],
    means: 'The channel is ending, or was not answered.',
    todo: 'Send Redirect for answered channels; both of a call at once with ExtraChannel.',
    source: 'main/manager.c:4045 to 4104',
  },
  {
    text: 'No attended transfer feature code found',
    means: 'features.conf has no `atxfer` code, which Atxfer presses for the channel.',
    todo: 'Set `atxfer` in the section featuremap of features.conf.',
    source: 'main/manager.c:4193',
  },
  {
    text: 'Transfer not permitted',
    also: ['Transfer invalid', 'Transfer failed'],
    means: 'The channel is in no bridge from which it can be transferred.',
    todo: 'Transfer the channel of a party in a call of two.',
    source: 'main/manager.c:4149 to 4155',
  },
  {
    text: 'No variable specified',
    means: 'The parameter `Variable` is missing.',
    todo: 'Send it.',
    source: 'main/manager.c:3579',
  },
  {
    text: 'GetVar Access Forbidden: Variable',
    also: ['Status Access Forbidden: Variables'],
    means: 'The function can run programs or read files, and the user lacks the class `system`.',
    todo: 'Set a channel variable in the dialplan, and read that.',
    source: 'main/manager.c:3618 and 3792',
  },
  {
    text: 'Failed to add AGI command to channel … queue',
    means: 'The channel does not run AsyncAGI.',
    todo: 'Send it to a channel after its AsyncAGIStart.',
    source: 'res/res_agi.c:1891',
  },
  {
    text: 'Requested parking lot could not be found.',
    means: 'No parking lot has that name.',
    todo: 'See [Parkinglots](page:actions/Parkinglots).',
    source: 'res/parking/parking_manager.c:297',
  },
]

export const QUEUE_ERRORS: ErrorText[] = [
  {
    text: 'Unable to add interface: Already there',
    means: 'The interface is a member of the queue already.',
    todo: 'Take it for done.',
    source: 'apps/app_queue.c:11063',
  },
  {
    text: 'Unable to remove interface: Not there',
    means: 'The interface is no member of the queue.',
    todo: 'Take it for done.',
    source: 'apps/app_queue.c:11103',
  },
  {
    text: "Need 'Interface' and 'Paused' parameters.",
    also: ["Need 'Interface' and 'RingInUse' parameters.", "Need 'Queue' and 'Event' parameters."],
    means: 'A required parameter is missing.',
    todo: 'Send both.',
    source: 'apps/app_queue.c:11134',
  },
  {
    text: 'Invalid interface, queuename or penalty',
    means: 'No such member or queue, or the penalty is negative.',
    todo: 'Look with [QueueStatus](page:actions/QueueStatus).',
    source: 'apps/app_queue.c:11299',
  },
  {
    text: 'Unable to request withdraw from queue: No such caller',
    also: ['Unable to change priority caller on queue: No such caller'],
    means: 'The channel does not wait in that queue.',
    todo: 'It was answered or left; look at its last event.',
    source: 'apps/app_queue.c:11380',
  },
  {
    text: 'No agent specified',
    means: 'The parameter `Agent` is missing.',
    todo: 'Send it.',
    source: 'apps/app_agent_pool.c:2634',
  },
  {
    text: 'No Conference by that name found.',
    also: ['No active conferences.'],
    means: 'There is no such conference now: it ends with its last participant.',
    todo: 'Take it for an empty list.',
    source: 'apps/app_confbridge.c:4121',
  },
]

export const PJSIP_ERRORS: ErrorText[] = [
  {
    text: 'Unable to retrieve endpoint',
    also: ['Unable to retrieve endpoint …', "Endpoint '…' not found"],
    means: 'pjsip.conf has no endpoint of that name.',
    todo: 'Write the name without `PJSIP/`, in its case.',
    source: 'res/res_pjsip/pjsip_configuration.c:1960',
  },
  {
    text: 'No endpoints found',
    also: ['No Contacts found', 'No resource lists found'],
    means: 'The list is empty.',
    todo: 'Take it for an empty list: the client does.',
    source: 'res/res_pjsip/pjsip_configuration.c:2046',
  },
  {
    text: 'Unable to retrieve registration entry',
    means: 'No outbound registration has that name.',
    todo: 'See [PJSIPShowRegistrationsOutbound](page:actions/PJSIPShowRegistrationsOutbound).',
    source: 'res/res_pjsip_outbound_registration.c:2522',
  },
  {
    text: 'Peer … not found.',
    also: ['Peer not found'],
    means: 'chan_sip has no such peer.',
    todo: 'See [SIPpeers](page:actions/SIPpeers).',
    source: 'channels/chan_sip.c:21219, tag 16.28.0',
  },
]

export const SERVER_ERRORS: ErrorText[] = [
  {
    text: 'Command output follows',
    means: 'Not the reason: the command line refused the command, and the lines of Output say why.',
    todo: 'Read the output. From Asterisk 14 on.',
    source: 'main/manager.c:4357',
  },
  {
    text: 'Command blacklisted',
    means: 'The command is one of those that AMI never runs, such as a stop of the server.',
    todo: 'Use the action for it.',
    source: 'main/manager.c:4311',
  },
  {
    text: 'No command provided',
    means: 'The parameter `Command` is missing.',
    todo: 'Send it.',
    source: 'main/manager.c:4306',
  },
  {
    text: 'Config file not found',
    also: ['Filename not specified', 'Config file has invalid format'],
    means: 'The file is not in the folder of the configuration, or cannot be read.',
    todo: 'Write the name alone, as `queues.conf`.',
    source: 'main/manager.c:2534 to 2552',
  },
  {
    text: 'File requires escalated privileges',
    means: 'The file is outside of the folder of the configuration, and `live_dangerously` is off.',
    todo: 'Keep it in that folder.',
    source: 'main/manager.c:2540',
  },
  {
    text: 'Given category does not exist',
    also: [
      'Category not specified',
      'Update did not complete successfully',
      'Delete did not complete successfully',
      'Append did not complete successfully',
    ],
    means: 'A step of UpdateConfig could not be done; none of them was saved.',
    todo: 'Read the file with [GetConfig](page:actions/GetConfig), and send all steps again.',
    source: 'main/manager.c:3060 to 3108',
  },
  {
    text: 'File exists',
    means: 'CreateConfig: there is such a file.',
    todo: 'Change it with UpdateConfig.',
    source: 'main/manager.c:3163',
  },
  {
    text: 'No such module',
    also: ['Module not found.', 'Module not loaded'],
    means: 'The module is not loaded, or there is no such file.',
    todo: 'Write `app_queue.so`; `module show` lists those that are loaded.',
    source: 'main/manager.c:6577',
  },
  {
    text: 'Database entry not found',
    also: ['Database entry could not be deleted', 'No family specified'],
    means: 'AstDB has no such family and key.',
    todo: 'Take it for no value.',
    source: 'main/db.c:776',
  },
  {
    text: 'Unknown operation',
    also: ['Filter did not compile.  Check the syntax of the filter given.'],
    means: 'Filter: Operation is not Add, or the expression is not valid.',
    todo: 'Send `Operation: Add`, and POSIX extended expressions.',
    source: 'main/manager.c:5736 to 5753',
  },
  {
    text: 'Invalid provider … or provider in invalid state',
    means: 'No such presence provider.',
    todo: 'Write `CustomPresence:name`.',
    source: 'main/manager.c:5526',
  },
  {
    text: 'Did not find context …',
    means: 'The dialplan has no such context.',
    todo: 'See [ShowDialPlan](page:actions/ShowDialPlan) without Context.',
    source: 'main/pbx.c:6031',
  },
  {
    text: 'That extension and priority already exist at that context',
    means: 'DialplanExtensionAdd without Replace for a step that there is.',
    todo: 'Send `Replace: yes`.',
    source: 'pbx/pbx_config.c:1269',
  },
  {
    text: 'Failed to remove requested extension',
    means: 'The dialplan has no such extension.',
    todo: 'Take it for done.',
    source: 'pbx/pbx_config.c:552',
  },
  {
    text: 'Invalid session ID',
    means: 'No fax session has that number now.',
    todo: 'See [FAXSessions](page:actions/FAXSessions).',
    source: 'res/res_fax.c:4253',
  },
  {
    text: "No 'To' address specified.",
    means: 'MessageSend without `To`.',
    todo: 'Send it, as `pjsip:100`.',
    source: 'main/message.c:1356',
  },
  {
    text: 'BridgeUniqueid must be provided',
    also: ['BridgeTechnology must be provided'],
    means: 'A required parameter is missing.',
    todo: 'Send it.',
    source: 'main/manager_bridges.c:605',
  },
  {
    text: 'The provided cache does not exist',
    means: 'Sorcery has no memory cache of that name.',
    todo: 'Give it a name in sorcery.conf.',
    source: 'res/res_sorcery_memory_cache.c:2232',
  },
  {
    text: 'No data returned',
    means: 'DataGet: nothing is registered under the path, or the filter leaves nothing.',
    todo: 'Shorten Path, or omit Filter.',
    source: 'main/data.c:3096, tag 11.25.3',
  },
  {
    text: 'Could not find Sender',
    means: 'JabberSend: `Jabber` names no connection of jabber.conf or xmpp.conf.',
    todo: 'Write the name of its section.',
    source: 'res/res_jabber.c:4698, tag 11.25.3',
  },
  {
    text: 'RptStatus unknown or missing node',
    means: 'app_rpt has no node of that number.',
    todo: 'Write a node of rpt.conf.',
    source: 'apps/app_rpt.c:14988, tag 1.6.2.24',
  },
]
