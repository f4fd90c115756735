// Loaded into a bridge: each SIGUSR2 sets its clock an hour ahead, or back again.
const Real = Date
let ahead = 0
process.on('SIGUSR2', () => {
  ahead = ahead === 0 ? 3_600_000 : 0
})
globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + ahead)
    else super(...parts)
  }

  static now() {
    return Real.now() + ahead
  }
}
