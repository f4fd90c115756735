# An Asterisk to try all of this on; it ends with Ctrl-C
npx openami simulate --port 5038 &
export AMI_URL=ami://admin@127.0.0.1 AMI_SECRET=secret

# Events as they come, in a second terminal
npx openami listen Hangup

# A list, as a table; on a pipe one line of JSON for each row
npx openami send QueueStatus Queue=support

# A call with its outcome and all its steps
npx openami call PJSIP/anna --application Wait --data 1

# What an action takes, what Asterisk means, what changes
npx openami send Originate --help
npx openami explain "Originate failed"
npx openami diff 16 22
