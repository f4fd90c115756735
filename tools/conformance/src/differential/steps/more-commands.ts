import { step } from '../step.ts'

/** Console commands that a stranger tries, with arguments and without; a semicolon separates them. */
const commands = `
core show channels; core show channeltype Local; core show channeltype PJSIP; core show application none
core show function none; core show codecs; core show codecs audio; core show codec 1; core show file formats
core show file version; core show hint 100; core show config mappings; core ping taskprocessor none
core show bridges; core set debug 0; core set debug off; core set debug 1; core set debug 0 app_queue
core set verbose 0; core set verbose off; core set debug channel none; core clear profile; core reload
core show help nonsense; core abort shutdown; core show image formats; core show switches
manager show command none; manager show connected; manager show users; manager reload; manager show
queue show; queue show sales; queue show none; queue add; queue add member Local/a@default to sales
queue add member Local/a@default to sales
queue add member Local/b@default to sales penalty 3 as Bob state_interface Custom:bob
queue add member Local/c@default to none; queue add member Local/c@default to sales penalty x
queue show sales; queue pause member Local/a@default
queue pause member Local/a@default queue sales reason tea; queue pause member none
queue unpause member Local/a@default queue sales; queue unpause member Local/a@default queue sales reason x
queue set penalty 5 on Local/a@default; queue set penalty 5 on Local/a@default in sales
queue set penalty x on Local/a@default in sales; queue set penalty 5 on none in sales
queue set ringinuse yes on Local/a@default in sales; queue set ringinuse no on Local/a@default
queue remove member Local/a@default from sales; queue remove member Local/a@default from sales
queue remove member Local/b@default from none; queue remove member Local/b@default from sales
queue show rules; queue show rules x; queue reload all; queue reload members; queue reload parameters
queue reload rules; queue reload nothing; queue reset stats; queue reset stats sales; queue reset stats none
queue priority caller none on sales to 3; queue withdraw caller none from sales; queue
dialplan show default; dialplan show s@default; dialplan show @default; dialplan show 2@
dialplan show globals; dialplan show chanvar none; dialplan set extenpatternmatchnew true
dialplan set extenpatternmatchnew false; dialplan add extension 777,1,NoOp into fresh
dialplan add extension 777,hint,Custom:x into default
dialplan add extension 777,1,Dial(Local/s@default,5) into default
dialplan add extension 777,1,NoOp into default; dialplan show 777@default
dialplan remove extension 777@default 1; dialplan remove extension 777@nowhere
dialplan remove extension 777; dialplan remove extension 777@default; dialplan remove context fresh
dialplan remove context fresh; dialplan save; database show a; database showkey k; database put a k v
database get a k; database showkey k; database del a k; database del a none; database deltree none
devstate list; devstate change Custom:foo BUSY; devstate list; devstate change Custom:foo NOT_INUSE
presencestate list; hints show; pjsip show version; pjsip show endpoint alice; pjsip show endpoints like zzz
pjsip show aor alice; pjsip show aor none; pjsip show auth alice; pjsip show auth none
pjsip show contact none; pjsip show registration none; pjsip show identify none; pjsip show transport none
pjsip show subscriptions inbound; pjsip show subscriptions outbound; pjsip show subscription inbound none
pjsip show channel none; pjsip show channels like x; pjsip show scheduled_tasks
pjsip show qualify endpoint alice; pjsip show unidentified_requests; pjsip show identifiers
pjsip list endpoints like ali; pjsip list aor; pjsip list channels; pjsip list subscriptions inbound
pjsip list contacts like x; pjsip send register none; pjsip send unregister none
pjsip reload qualify aor alice; pjsip reload qualify endpoint alice; pjsip qualify none; pjsip reload
pjsip set logger on; pjsip set logger off; pjsip set logger verbose on; pjsip dump endpt
pjsip set history on; pjsip show; pjsip; voicemail show users; voicemail show users for x
voicemail show zones; voicemail reload; voicemail show mailbox 100 default; confbridge list
confbridge list none; confbridge kick none x; confbridge mute none x; confbridge unmute none all
confbridge lock none; confbridge unlock none; confbridge record start none; confbridge record stop none
confbridge show menus; confbridge show menu none; confbridge show menu default_menu
confbridge show profile bridges; confbridge show profile users; confbridge show profile bridge none
confbridge show profile user default_user; confbridge show profile user none; parking show
parking show default; features show; feature show; feature show channels; moh show classes; moh show files
moh reload; mixmonitor list none; mixmonitor start none; mixmonitor stop none; module show like app_dial
module show like zzz; module load none; module load app_dial.so; module unload none; module unload
module reload none; module refresh app_verbose.so; module reload app_voicemail.so; module; logger rotate
logger reload; logger mute; logger mute; logger set level debug off; logger set level nonsense on
logger set level; sip show peers; iax2 show peer none; iax2 show users; iax2 show stats; iax2 set debug off
iax2 set debug on; iax2 set debug off; iax2 show callno limits; iax2 set debug trunk off; agent show 1001
agent logoff none; agent logoff 1001; agent logoff 1001 soft; cdr show status; cdr show pgsql status
cdr set debug on; cdr set debug off; cdr submit; cel show status
channel originate Local/s@default application Wait 1
channel originate Local/s@default extension 200@default; channel originate Local/s@default extension none
channel redirect none default,s,1; channel show; rtp show settings; rtp set debug on; rtp set debug off
rtp set debug ip 1.2.3.4; rtp set debug off; rtcp set debug on; rtcp set debug off; rtcp set stats on
rtcp set stats off; stun show status; sorcery show; stasis statistics show topics
stasis statistics show topic x; stasis statistics show messages; ari show status; ari; bridge show all
bridge show x; bridge destroy x; bridge destroy all; bridge kick x y; bridge technology show
bridge technology; cc cancel core 1; cc cancel all; calendar show; cli show aliases; cli reload permissions
cli check permissions x y; config show help app_queue; config show help none; config reload manager.conf
config reload /etc/none; acl show; acl show x; access; dnsmgr status; dnsmgr reload; enum; fax show settings
fax set debug on; fax set debug off; fax show session 0; group show channels; group show channels x; hep
indication show; indication show us; indication show zz; indication add us x 350; indication remove us
indication remove us x; jabber; keys show; keys init; locks show; core show locks; memory show; malloc trim
mwi show; originate; realtime load a b c; realtime mysql; realtime store; realtime update; realtime destroy
say load new; say load old; say load; sla show trunks; sla show stations; sla; soft hangup; say; ss7; srtp
stir_shaken show; transcoder show; udptl show config; udptl set debug on; udptl set debug off
udptl set debug ip 1.2.3.4; ulimit -n 100; uptime; xmldoc dump /tmp/none/x; xmldoc reload; help
help core show; ?; show; core show hint none; presencestate change CustomPresence:x AVAILABLE,a,b
presencestate list; dialplan eval function CALLERID(num); dialplan eval function CHANNEL(name)
dialplan eval function MATH(1+1); ael reload; externivr; followme show; nonsense with words
`

export const moreCommandsSteps = step(
  'more commands',
  commands
    .trim()
    .split(/;?\s*\n|; /)
    .map((command) => `Command | Command: ${command}`),
)
