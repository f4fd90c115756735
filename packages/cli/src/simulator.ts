/** What the command has of the simulator. It is as large as everything else, so it is built as a file of its own. */
export { startRecorder, startReplay } from '@openami/simulator'
export { simulatorCommand } from '@openami/simulator/command'
