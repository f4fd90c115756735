import { describe, expect, it } from 'vitest'
import { readDocumentation } from '../../src/reconcile/sources/documentation.ts'

const members = (group: string) => (group === 'channel-snapshot' ? [{ name: 'Channel' }, { name: 'Uniqueid' }] : [])
const read = (text: string, file = 'doc.xml') => readDocumentation(file, text, '22', members)

const WHOLE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE docs SYSTEM "appdocsxml.dtd">
<?xml-stylesheet type="text/xsl" href="appdocsxml.xslt"?>
<docs xmlns:xi="http://www.w3.org/2001/XInclude">
<application name="Brew" language="en_US"><syntax><parameter name="cups"/></syntax></application>
<manager name="Login" language="en_US">
  <syntax><parameter name="ActionID"><para>A token.</para></parameter></syntax>
</manager>
<manager name="Brew" language="en_US" module="app_brew">
  <since><version>22.7.0</version><version>24.0.0</version></since>
  <syntax>
    <xi:include xpointer="xpointer(/docs/manager[@name='Login']/syntax/parameter[@name='ActionID'])" />
    <parameter name="Cups" required="true"><enumlist><enum name="one"><para>Few.</para></enum></enumlist></parameter>
    <parameter name="Milk" required="no" />
  </syntax>
  <responses><list-elements>
    <managerEvent name="BrewItem" language="en_US">
      <managerEventInstance class="EVENT_FLAG_CALL | EVENT_FLAG_AGENT">
        <syntax><channel_snapshot prefix="Dest"/><parameter name="Cup"/></syntax>
      </managerEventInstance>
    </managerEvent>
  </list-elements></responses>
</manager>
</docs>
`

describe('reading the installed documentation', () => {
  const survey = read(WHOLE)

  it('gives actions with their parameters', () => {
    expect(survey.actions.get('Brew')).toEqual({
      name: 'Brew',
      complete: true,
      module: 'app_brew',
      since: ['22.7.0', '24.0.0'],
      place: 'doc.xml:9:1',
      fields: [
        { name: 'ActionID', required: false, place: 'doc.xml:7:11' },
        { name: 'Cups', required: true, values: ['one'], place: 'doc.xml:13:5' },
        { name: 'Milk', required: false, place: 'doc.xml:14:5' },
      ],
    })
  })

  it('gives events, including those within an answer, with the headers of a snapshot', () => {
    const event = survey.events.get('BrewItem')
    expect(event?.privileges).toEqual(['call', 'agent'])
    expect(event?.fields?.map(({ name }) => name)).toEqual(['DestChannel', 'DestUniqueid', 'Cup'])
  })

  it('keeps no sentence', () => {
    expect(JSON.stringify([...survey.actions, ...survey.events])).not.toMatch(/A token|Few/)
  })

  it('knows which messages it would contain', () => {
    expect(survey.wouldKnow('event', 'app_brew', new Set())).toBe(true)
  })
})

it('merges what several modules say of one event', () => {
  const instance = (flag: string, name: string) =>
    `<managerEventInstance class="EVENT_FLAG_${flag}"><syntax><parameter name="${name}"/></syntax></managerEventInstance>`
  const { events } = read(
    `<docs><managerEvent name="A">${instance('CALL', 'X')}${instance('USER', 'Y')}</managerEvent></docs>`,
  )
  expect(events.get('A')).toMatchObject({ privileges: ['call', 'user'], fields: [{ name: 'X' }, { name: 'Y' }] })
})

it('reads the documentation blocks of a source file with their places', () => {
  const survey = read(
    `#include "x.h" /* <b> & */
/*** DOCUMENTATION
	<manager name="Brew"><syntax><parameter name="Cups"/></syntax></manager>
 ***/
static int a = b < c && d;
/*** DOCUMENTATION
	<manager name="Pour"><syntax/></manager>
***/
`,
    'app.c',
  )
  expect([...survey.actions.values()].map(({ name, place }) => [name, place])).toEqual([
    ['Brew', 'app.c:3:2'],
    ['Pour', 'app.c:7:2'],
  ])
  expect(survey.wouldKnow('action', 'manager', new Set())).toBe(false)
})

describe('includes within the documentation', () => {
  const including = (xpointer: string) =>
    read(`<docs><manager name="A"><syntax><parameter name="ReportX"/><parameter name="B"/></syntax></manager>
<manager name="C"><syntax><xi:include xpointer="${xpointer}"/></syntax></manager></docs>`)
      .actions.get('C')
      ?.fields?.map(({ name }) => name)

  it.each([
    ["xpointer(/docs/manager[@name='A']/syntax/parameter)", ['ReportX', 'B']],
    ["xpointer(docs/manager[@name='A']/syntax/parameter[2])", ['B']],
    ["xpointer(/docs/manager[@name='A']/syntax/parameter[contains(@name, 'ReportX')])", ['ReportX']],
    ["xpointer(/docs/manager[@name='None']/syntax/parameter)", []],
  ])('%s is resolved', (xpointer, expected) => {
    expect(including(xpointer)).toEqual(expected)
  })

  it('are refused with an unsupported xpointer', () => {
    expect(() => including('xpointer(//parameter[last()])')).toThrow(
      'doc.xml:2:27 cannot follow xi:include of xpointer(',
    )
  })

  it('are refused when they lead back to themselves', () => {
    expect(() => including("xpointer(/docs/manager[@name='C']/syntax/xi:include)")).toThrow(
      /doc\.xml:2:.* leads back to itself/,
    )
  })
})

it.each([
  ['<docs>\n  <manager name="A">\n</docs>', /^doc\.xml:3:\d+ not well-formed XML \(unexpected close tag/],
  ['<docs>\n  <manager name=A/></docs>', /^doc\.xml:2:\d+ not well-formed XML/],
  ['<docs>\n&nosuch;</docs>', /^doc\.xml:2:\d+ not well-formed XML/],
  ['', /^doc\.xml:1:1 not well-formed XML/],
  ['\u0000\u0001', /^doc\.xml:1:\d+ not well-formed XML/],
  ['<docs><manager/></docs>', /^doc\.xml:1:7 <manager> has no name; write it/],
  ['<html/>', /^doc\.xml:1:1 no <manager> and no <managerEvent>/],
])('refuses %j with its place', (text, message) => {
  expect(() => read(text)).toThrow(message)
})
