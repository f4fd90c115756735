import type { Ports } from '@openami/asterisk-tool'

/** Accounts of chan_pjsip; it registers at and calls itself. */
export function pjsip({ pjsip, sip }: Ports, withSip: boolean): string {
  const here = `127.0.0.1:${pjsip}`
  return `
[global]
type = global
user_agent = Stage

[plain](!)
type = endpoint
context = stage
disallow = all
allow = ulaw
moh_passthrough = yes
direct_media = no
trust_id_inbound = yes
send_pai = yes

; Registers; a call to it comes in again as a call from the caller.
[phone](plain)
auth = phone
outbound_auth = phone
aors = phone
from_user = caller
mailboxes = 200@default
callerid = Phone <300>
named_call_group = stage
allow_subscribe = yes

[phone]
type = auth
auth_type = userpass
username = phone
password = phone-secret

[phone]
type = aor
max_contacts = 3
qualify_frequency = 2

[phone]
type = registration
server_uri = sip:${here}
client_uri = sip:phone@${here}
contact_user = answer
outbound_auth = phone
expiration = 60
retry_interval = 5

[caller](plain)
aors = caller
from_user = caller
allow_subscribe = yes
sub_min_expiry = 10

[caller]
type = aor
max_contacts = 5

; No registration: its place is known.
[self](plain)
aors = self
from_user = caller

[self]
type = aor
contact = sip:phone-moh@${here}
qualify_frequency = 2

; For phones of the security stage: what registers here is never called.
[desk](plain)
transport = loopback
auth = desk
aors = desk

[desk]
type = auth
auth_type = userpass
username = desk
password = desk-secret

[desk]
type = aor
max_contacts = 5

; No device is there.
[gone](plain)
aors = gone

[gone]
type = aor
contact = sip:nobody@127.0.0.1:9
qualify_frequency = 2
qualify_timeout = 1

; Comes from one address only.
[fenced](plain)
auth = phone
aors = fenced
deny = 0.0.0.0/0
permit = 192.0.2.1
contact_deny = 0.0.0.0/0

[fenced]
type = aor
max_contacts = 1

[guest](plain)
aors = caller

[guest]
type = identify
endpoint = guest
match = 127.0.0.2

[refused]
type = registration
server_uri = sip:${here}
client_uri = sip:nosuch@${here}
outbound_auth = phone
retry_interval = 60
auth_rejection_permanent = no

[team]
type = resource_list
event = presence
list_item = tour
list_item = phone

${
  withSip
    ? `[alice-auth]
type = auth
auth_type = userpass
username = alice
password = alice-secret

[alice]
type = registration
server_uri = sip:127.0.0.1:${sip}
client_uri = sip:alice@127.0.0.1:${sip}
contact_user = answer
outbound_auth = alice-auth
`
    : ''
}`
}

/** A phone of chan_sip that may come over another transport only. */
export const sipFenced = `
[fenced]
type = friend
host = dynamic
secret = phone-secret
transport = tcp
context = stage
`

/** Registers as the one that is never called: a call to `phone` must come in again by chan_pjsip. */
export function sipGeneral({ pjsip }: Ports): string {
  return `register => desk:desk-secret:desk@127.0.0.1:${pjsip}/answer\nqualifyfreq = 2\n`
}

export function iaxGeneral({ iax }: Ports): string {
  return `register => carol:carol-secret@127.0.0.1:${iax}\n`
}

export function iax({ iax }: Ports): string {
  return `
[eve]
type = friend
host = 127.0.0.1
port = ${iax}
username = eve
context = stage
qualify = yes
mohinterpret = passthrough
`
}
