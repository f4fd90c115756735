import { expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

/** What ran and what was set by these steps of an extension. */
async function ran(...lines: string[]): Promise<string[]> {
  const { client, clock } = dialplanServer(
    lines.map((line, index) => (index === 0 ? `exten => x,1,${line}` : ` same => n,${line}`)).join('\n'),
  )
  call(client, 'x')
  await clock.advance(1_000)
  return steps(client)
}

test('lists in variables: SHIFT, POP, PUSH, UNSHIFT say what is left, and ARRAY sets several at once', async () => {
  expect(
    await ran(
      'Set(L=a,b,c)',
      'NoOp(${SHIFT(L)} ${POP(L)})',
      'Set(PUSH(L)=x)',
      'Set(UNSHIFT(L)=y)',
      'Set(ARRAY(p,q,r)=1,2)',
    ),
  ).toEqual([
    'Set(L=a,b,c)',
    'L=a,b,c',
    'L=b,c',
    'L=b',
    'NoOp(a c)',
    'Set(PUSH(L)=x)',
    'L=b,x',
    'Set(UNSHIFT(L)=y)',
    'L=y,b,x',
    'Set(ARRAY(p,q,r)=1,2)',
    'p=1',
    'q=2',
    'r=',
  ])
})

test('HASH keeps its keys in variables of the channel, the last one first, until ClearHash', async () => {
  expect(
    await ran(
      'Set(HASH(h,a)=1)',
      'Set(HASH(h,b)=2)',
      'NoOp(${HASHKEYS(h)} ${HASH(h,a)})',
      'ClearHash(h)',
      'NoOp(${HASHKEYS(h)})',
    ),
  ).toEqual([
    'Set(HASH(h,a)=1)',
    '~HASH~h~a~=1',
    'Set(HASH(h,b)=2)',
    '~HASH~h~b~=2',
    'NoOp(b,a 1)',
    'ClearHash(h)',
    'NoOp()',
  ])
})

test('variables of a subroutine hide those of its caller for as long as it lasts', async () => {
  const { client, clock } = dialplanServer(
    `exten => x,1,Set(v=out)
 same => n,Gosub(s,1(a))
 same => n,NoOp(\${v} [\${ARG1}])
exten => s,1,Set(LOCAL(v)=in)
 same => n,NoOp(\${v} \${ARG1} \${STACK_PEEK(1,e)} \${LOCAL_PEEK(1,v)})
 same => n,Return(back)`,
  )
  call(client, 'x')
  await clock.advance(100)
  expect(steps(client)).toEqual([
    'Set(v=out)',
    'v=out',
    'Gosub(s,1(a))',
    'LOCAL(ARG1)=a',
    'LOCAL(ARGC)=1',
    'Set(LOCAL(v)=in)',
    'LOCAL(v)=in',
    'NoOp(in a x out)',
    'Return(back)',
    'v=',
    'ARGC=',
    'ARG1=',
    'GOSUB_RETVAL=back',
    'NoOp(out [])',
  ])
})

test('CALLERID, CONNECTEDLINE and REDIRECTING are written and read, with one event for each change', async () => {
  const { client, clock } = dialplanServer(
    `exten => x,1,Set(CALLERID(all)="Ada" <5>)
 same => n,Set(CALLERID(name)=Bob)
 same => n,Set(CALLERID(name)=Bob)
 same => n,Set(CALLERID(pres)=prohib)
 same => n,Set(CONNECTEDLINE(all)="Con" <7>)
 same => n,Set(REDIRECTING(from-num)=9)
 same => n,NoOp(\${CALLERID(all)} \${CALLERID(pres)} \${CONNECTEDLINE(num)} \${REDIRECTING(from-num)} \${CALLERID(ani)})`,
  )
  call(client, 'x')
  await clock.advance(100)
  const text = client.take()
  expect(story(text, 'CID-CallingPres')).toHaveLength(2)
  expect(text).toContain('AppData: "Bob" <5> prohib 7 9 5')
})

test('times are read and written in any time zone', async () => {
  expect(
    await ran(
      'NoOp(${STRFTIME(0,America/New_York,%Y-%m-%d %H:%M:%S %z)} ${STRPTIME(2006-03-01 05:30:45,America/New_York,%F %T)})',
      'NoOp(${STRFTIME(86400.5,UTC,%k %3q %V %j)})',
    ),
  ).toEqual(['NoOp(1969-12-31 19:00:00 -0500 1141209045)', 'NoOp( 0 500 01 002)'])
})

test('digests, paths and modules', async () => {
  expect(
    await ran(
      'NoOp(${SHA1(x)} ${SHA1(0123456789012345678901234567890123456789012345678901234567890123456789)})',
      'NoOp(${BASENAME(/a/b/c.txt)} ${DIRNAME(/a/b/c.txt)} ${IFMODULE(app_queue.so)}${IFMODULE(none.so)})',
    ),
  ).toEqual([
    'NoOp(11f6ad8ec52a2984abaafd7c3b516503785c2072 194522b2bdb1f1838a2d2d24a248202001ac6838)',
    'NoOp(c.txt /a/b 10)',
  ])
})

test('a client may not use functions that reach beyond calls, and what Getvar sets on the way is gone', () => {
  const { client } = dialplanServer('exten => x,1,NoOp()')
  const send = (text: string): string => client.send(text).replace(/Event: [\s\S]*?\n\n/g, '')
  expect(send('Action: Setvar\nVariable: DB(a/b)\nValue: 1')).toBe('Response: Error\nMessage: Variable not set\n\n')
  expect(send('Action: Getvar\nVariable: SET(Q=5)')).toBe('Response: Success\nVariable: SET(Q=5)\nValue: 5\n\n')
  expect(send('Action: Getvar\nVariable: Q')).toBe('Response: Success\nVariable: Q\nValue: \n\n')
})
