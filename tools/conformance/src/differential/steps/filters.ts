import { step } from '../step.ts'

/** Filters are only added, so each has a session of its own; then three user events, of which some pass. */
const filtered = (...filters: readonly string[]): string[] => [
  '@f open',
  '@f Login | Username: admin | Secret: admin-secret | Events: user',
  ...filters.map((filter) => `@f Filter | ${filter}`),
  'UserEvent | UserEvent: Alpha | Colour: red',
  'UserEvent | UserEvent: Beta | Colour: green',
  '@f close',
]

export const filtersSteps = step('filters', [
  ...filtered('Operation: Add | Filter: Event: UserEvent'),
  ...filtered('Operation: Add | Filter: !Event: UserEvent'),
  ...filtered('Operation: Add | Filter: Alpha'),
  ...filtered('Operation: add | Filter: !Colour: (red|blue)'),
  ...filtered('Operation: Add | Filter: Colour: [rg]', 'Operation: Add | Filter: !Beta'),
  ...filtered('Operation: Add | Filter: (unclosed'),
  ...filtered('Operation: Add | Filter: ^Event'),
  ...filtered('Operation: Add | Filter:'),
  ...filtered('Operation: Add'),
  ...filtered('Operation: Remove | Filter: Alpha'),
  ...filtered('Filter: Alpha'),
  ...filtered('Operation: Add | MatchCriteria: name(UserEvent) | Filter: Alpha'),
  ...filtered('Operation: Add | MatchCriteria: name(UserEvent),header(Colour),method(exact) | Filter: red'),
  ...filtered('Operation: Add | MatchCriteria: action(exclude),name(UserEvent),header(Colour) | Filter: red'),
  ...filtered('Operation: Add | MatchCriteria: header(Colour),method(starts_with) | Filter: gr'),
  ...filtered('Operation: Add | MatchCriteria: header(Colour),method(ends_with) | Filter: en'),
  ...filtered('Operation: Add | MatchCriteria: header(Colour),method(contains) | Filter: ee'),
  ...filtered('Operation: Add | MatchCriteria: header(Colour),method(regex) | Filter: ^g.*n$'),
  ...filtered('Operation: Add | MatchCriteria: header(Colour),method(none)'),
  ...filtered('Operation: Add | MatchCriteria: nonsense(x) | Filter: red'),
  '@u open',
  '@u Login | Username: filtered | Secret: filtered-secret | Events: on',
  'UserEvent | UserEvent: Alpha',
  'Setvar | Variable: FILTERED | Value: 1',
  '@u close',
])
