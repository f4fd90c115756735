import type { Action, Event, Model } from '@openami/spec'

/** How messages lead to each other, found in one pass over the model. */
export interface Links {
  /** Events that an action is answered or followed by. */
  leadsTo(action: Action): Event[]
  /** Actions that ask for an event. */
  emittedBy(event: Event): Action[]
  /** Messages that were replaced by this one. */
  replaces(message: Action | Event): Array<Action | Event>
}

export function linksOf(model: Model): Links {
  const followed = new Map<Action, Event[]>()
  const asked = new Map<Event, Action[]>()
  const replaced = new Map<Action | Event, Array<Action | Event>>()
  const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const values = map.get(key)
    if (values === undefined) map.set(key, [value])
    else if (!values.includes(value)) values.push(value)
  }
  const join = (action: Action | undefined, event: Event | undefined): void => {
    if (action === undefined || event === undefined) return
    add(followed, action, event)
    add(asked, event, action)
  }
  for (const action of Object.values(model.actions)) {
    for (const reply of action.replies) {
      for (const name of [...(reply.items ?? []), reply.ends ?? '']) join(action, model.events[name])
    }
    join(action, model.events[action.outcome?.event ?? ''])
  }
  for (const event of Object.values(model.events)) {
    for (const name of event.answers ?? []) join(model.actions[name], event)
  }
  for (const kind of [model.actions, model.events]) {
    for (const message of Object.values(kind)) {
      const successor = kind[message.replacedBy?.to ?? '']
      if (successor !== undefined) add(replaced, successor, message)
    }
  }
  return {
    leadsTo: (action) => followed.get(action) ?? [],
    emittedBy: (event) => asked.get(event) ?? [],
    replaces: (message) => replaced.get(message) ?? [],
  }
}
