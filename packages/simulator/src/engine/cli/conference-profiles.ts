import { isTrue } from '../config/ini.ts'
import { type Commands, usage } from './command.ts'

type Shown = (value: string | undefined) => string

const text =
  (usual: string): Shown =>
  (value) =>
    value === undefined || value === '' ? usual : value
const flag =
  (yes: string, no: string, usual = false): Shown =>
  (value) =>
    (value === undefined ? usual : isTrue(value)) ? yes : no
const bool = flag('true', 'false')
const enabled = flag('enabled', 'disabled')

/** Title with its column, key of confbridge.conf, how its value is shown. */
const userRows: readonly (readonly [title: string, key: string, shown: Shown])[] = [
  ['Admin:                   ', 'admin', bool],
  ['Send Events:             ', 'send_events', bool],
  ['Echo Events:             ', 'echo_events', bool],
  ['Marked User:             ', 'marked', bool],
  ['Start Muted:             ', 'startmuted', bool],
  ['MOH When Empty:          ', 'music_on_hold_when_empty', enabled],
  ['MOH Class:               ', 'music_on_hold_class', text('default')],
  ['Announcement:            ', 'announcement', text('')],
  ['Quiet:                   ', 'quiet', enabled],
  ['Hear Join:               ', 'hear_own_join_sound', flag('enabled', 'disabled', true)],
  ['Wait Marked:             ', 'wait_marked', enabled],
  ['END Marked (All):        ', 'end_marked', enabled],
  ['END Marked (Any):        ', 'end_marked_any', enabled],
  ['Drop_silence:            ', 'dsp_drop_silence', enabled],
  ['Silence Threshold:       ', 'dsp_silence_threshold', (value) => `${value ?? 2500}ms`],
  ['Talking Threshold:       ', 'dsp_talking_threshold', text('160')],
  ['Denoise:                 ', 'denoise', enabled],
  ['Jitterbuffer:            ', 'jitterbuffer', enabled],
  ['Talk Detect Events:      ', 'talk_detection_events', enabled],
  ['DTMF Pass Through:       ', 'dtmf_passthrough', enabled],
  ['PIN:                     ', 'pin', text('None')],
  ['Announce User Count:     ', 'announce_user_count', enabled],
  ['Announce join/leave:     ', 'announce_join_leave', enabled],
  ['Announce User Count all: ', 'announce_user_count_all', enabled],
  ['Text Messaging:          ', 'text_messaging', flag('enabled', 'disabled', true)],
  ['Answer Channel:          ', 'answer_channel', flag('true', 'false', true)],
]

const bridgeRows: typeof userRows = [
  ['Language:             ', 'language', text('en')],
  ['Internal Sample Rate: ', 'internal_sample_rate', text('auto')],
  ['Maximum Sample Rate:  ', 'maximum_sample_rate', text('none')],
  ['Mixing Interval:      ', 'mixing_interval', text('20')],
  ['Record Conference:    ', 'record_conference', flag('yes', 'no')],
  ['Record File Append:    ', 'record_file_append', flag('yes', 'no', true)],
  ['Record File Timestamp: ', 'record_file_timestamp', flag('yes', 'no', true)],
  ['Record File:          ', 'record_file', text('Auto Generated')],
  ['Record Options:       ', 'record_options', text('')],
  ['Record Command:       ', 'record_command', text('')],
  ['Max Members:          ', 'max_members', (value) => (Number(value) > 0 ? String(value) : 'No Limit')],
  ['Registration context: ', 'regcontext', text('')],
  ['Video Mode:           ', 'video_mode', (value) => (value === undefined || value === 'none' ? 'no video' : value)],
  ['Video Update Discard: ', 'video_update_discard', text('2000')],
  ['REMB Send Interval: ', 'remb_send_interval', text('0')],
  ['REMB Behavior:           ', 'remb_behavior', text('average')],
  ['Enable Events:             ', 'enable_events', flag('yes', 'no')],
  ['sound_only_person:    ', 'sound_only_person', text('conf-onlyperson')],
  ['sound_only_one:       ', 'sound_only_one', text('conf-onlyone')],
  ['sound_has_joined:     ', 'sound_has_joined', text('conf-hasjoin')],
  ['sound_has_left:       ', 'sound_has_left', text('conf-hasleft')],
  ['sound_kicked:         ', 'sound_kicked', text('conf-kicked')],
  ['sound_muted:          ', 'sound_muted', text('conf-muted')],
  ['sound_unmuted:        ', 'sound_unmuted', text('conf-unmuted')],
  ['sound_binaural_on:    ', 'sound_binaural_on', text('confbridge-binaural-on')],
  ['sound_binaural_off:   ', 'sound_binaural_off', text('confbridge-binaural-off')],
  ['sound_there_are:      ', 'sound_there_are', text('conf-thereare')],
  ['sound_other_in_party: ', 'sound_other_in_party', text('conf-otherinparty')],
  ['sound_place_into_conference: ', 'sound_place_into_conference', text('conf-placeintoconf')],
  ['sound_wait_for_leader:       ', 'sound_wait_for_leader', text('conf-waitforleader')],
  ['sound_leader_has_left:       ', 'sound_leader_has_left', text('conf-leaderhasleft')],
  ['sound_get_pin:        ', 'sound_get_pin', text('conf-getpin')],
  ['sound_invalid_pin:    ', 'sound_invalid_pin', text('conf-invalidpin')],
  ['sound_locked:         ', 'sound_locked', text('conf-locked')],
  ['sound_unlocked_now:   ', 'sound_unlocked_now', text('conf-unlockednow')],
  ['sound_lockednow:      ', 'sound_locked_now', text('conf-lockednow')],
  ['sound_error_menu:     ', 'sound_error_menu', text('conf-errormenu')],
  ['sound_join:           ', 'sound_join', text('confbridge-join')],
  ['sound_leave:          ', 'sound_leave', text('confbridge-leave')],
  ['sound_participants_muted:     ', 'sound_participants_muted', text('conf-now-muted')],
  ['sound_participants_unmuted:     ', 'sound_participants_unmuted', text('conf-now-unmuted')],
  ['sound_begin:          ', 'sound_begin', text('confbridge-conf-begin')],
]

function show(type: 'user' | 'bridge', titleOfName: string, rows: typeof userRows): Commands[string] {
  return ({ pbx }, [name, ...rest]) => {
    if (name === undefined || rest.length > 0) return usage(`confbridge show profile ${type} <profile name>`)
    const values = pbx.conferences.profiles.settings(type, name)
    if (values === undefined) return [`No conference ${type} profile named '${name}' found!`]
    return [
      '-'.repeat(44),
      `${titleOfName}${name}`,
      ...rows.map(([title, key, shown]) => `${title}${shown(values.get(key))}`),
      '',
    ]
  }
}

export const conferenceProfileCommands: Commands = {
  'confbridge show profile user': show('user', 'Name:                    ', userRows),
  'confbridge show profile bridge': show('bridge', 'Name:                 ', bridgeRows),
}
