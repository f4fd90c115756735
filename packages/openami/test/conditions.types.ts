import * as openami from '../src/index.ts'

/** Never called: the compiler is the test. A request that does not meet the conditions of its action is a mistake. */
export function conditions(any: openami.Client, new22: openami.Client<'22'>): void {
  const call = { Channel: 'PJSIP/100' }
  const place = { Context: 'default', Exten: '200', Priority: 1 }
  for (const client of [any, new22]) {
    client.originate({ ...call, ...place })
    client.originate({ ...call, Application: 'Wait', Data: '1', Exten: undefined })
    client.redirect({ ...call, ...place })
    client.redirect({ ...call, ...place, ExtraChannel: 'a', ExtraContext: 'a', ExtraExten: 'b', ExtraPriority: 1 })
    client.messageSend({ Destination: 'pjsip:alice', Body: 'a' })
    client.messageSend({ Destination: 'pjsip:alice', To: 'sip:alice@example.com', Body: 'a' })
    client.pjsipNotify({ URI: 'sip:alice@example.com', Variable: 'Event=check-sync' })
    client.aocMessage({ ChannelPrefix: 'DAHDI', MsgType: 'S' })
  }
  // Optional parameters and options take undefined, whether or not the compiler tells it from a missing one.
  any.originate({ ...call, ...place, Application: undefined, Timeout: undefined }, { timeout: undefined })
  any.redirect({ ...call, ExtraExten: undefined, ExtraContext: undefined, ExtraPriority: undefined })
  void openami.connect({ release: undefined, reconnect: undefined, timeout: undefined, logger: undefined })
  // @ts-expect-error: neither an extension nor an application
  any.originate(call)
  // @ts-expect-error: neither an extension nor an application
  new22.originate(call)
  // @ts-expect-error: without Context and Priority
  any.originate({ ...call, Exten: '200' })
  // @ts-expect-error: without Context
  new22.originate({ ...call, Exten: '200', Priority: 1 })
  // @ts-expect-error: both an extension and an application
  any.originate({ ...call, ...place, Application: 'Wait' })
  // @ts-expect-error: Context belongs to an extension
  any.originate({ ...call, Application: 'Wait', Context: 'default' })
  // @ts-expect-error: undefined is omitted
  any.originate({ ...call, Application: undefined })
  // @ts-expect-error: without ExtraContext and ExtraPriority
  any.redirect({ ...call, ...place, ExtraChannel: 'a', ExtraExten: 'b' })
  // @ts-expect-error: no receiver
  any.messageSend({ Body: 'a' })
  // @ts-expect-error: no receiver
  any.messageSend()
  // @ts-expect-error: no receiver
  any.pjsipNotify({ Variable: 'Event=check-sync' })
  // @ts-expect-error: two receivers
  any.pjsipNotify({ Endpoint: 'alice', URI: 'sip:alice@example.com', Variable: 'Event=check-sync' })
  // @ts-expect-error: no channel
  any.aocMessage({ MsgType: 'S' })
  // @ts-expect-error: neither Secret nor Key
  any.login({ Username: 'a' })
}

/** A release that lacks a parameter does not have the alternatives that need it. */
export function releases(old: openami.Client<'1.4'>, old12: openami.Client<'12'>): void {
  const both = old12 as openami.Client<'12' | '22'>
  const call = { Channel: 'PJSIP/100' }
  old.originate({ ...call, Application: 'Wait' })
  old.originate({ ...call, Exten: '200', Context: 'default', Priority: 1, Codecs: ['alaw'] })
  // @ts-expect-error: neither an extension nor an application
  old.originate(call)
  // @ts-expect-error: without Context and Priority
  old.originate({ ...call, Exten: '200' })
  // @ts-expect-error: from 11 on
  old.originate({ ...call, Application: 'Wait', EarlyMedia: true })
  old.redirect({ ...call, ExtraChannel: 'a' })
  // @ts-expect-error: from 1.8 on
  old.redirect({ ...call, ExtraChannel: 'a', ExtraContext: 'a', ExtraExten: 'b', ExtraPriority: 1 })

  old12.messageSend({ To: 'pjsip:alice', Body: 'a' })
  // @ts-expect-error: To is the only receiver
  old12.messageSend({ Body: 'a' })
  // @ts-expect-error: To is the only receiver
  old12.messageSend()
  // @ts-expect-error: from 16 on
  old12.messageSend({ Destination: 'pjsip:alice', To: 'pjsip:alice', Body: 'a' })
  old12.pjsipNotify({ Endpoint: 'alice', Variable: 'Event=check-sync' })
  // @ts-expect-error: from 13 on
  old12.pjsipNotify({ URI: 'sip:alice@example.com', Variable: 'Event=check-sync' })
  // @ts-expect-error: Endpoint is the only receiver
  old12.pjsipNotify({ Variable: 'Event=check-sync' })
  both.messageSend({ To: 'pjsip:alice', Body: 'a' })
  // @ts-expect-error: 12 does not have it
  both.messageSend({ Destination: 'pjsip:alice', Body: 'a' })
}

/** The types of requests have names; what a helper adds to any call is a part of `OriginateParameters`. */
export function names(client: openami.Client, more: Pick<openami.OriginateParameters, 'Timeout' | 'CallerID'>): void {
  const request: openami.OriginateRequest = { Channel: 'a', Application: 'Wait', ...more }
  const extension: openami.OriginateWithExten = { Channel: 'a', Context: 'b', Exten: 'c', Priority: 1 }
  client.originate(request.Application === undefined ? extension : request)
  const context: string | number | undefined = request.Context
  void [context]

  void openami.originateCall(client, { Channel: 'a', Application: 'Wait', ...more })
  void openami.originateCall(client, extension)
  // @ts-expect-error: neither an extension nor an application
  void openami.originateCall(client, { Channel: 'a', ...more })
  // @ts-expect-error: without Priority
  void openami.originateCall(client, { Channel: 'a', Context: 'b', Exten: 'c' })
  // @ts-expect-error: it is always asynchronous
  void openami.originateCall(client, { Channel: 'a', Application: 'Wait', Async: true })
}
