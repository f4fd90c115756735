import type { Program } from '../page.ts'
import type { Exchange } from './exchange.ts'

/**
 * The same exchange as programs that need nothing but their language: log in, send, and print messages up to the last.
 * They take `AMI_HOST`, `AMI_PORT` and `AMI_SECRET` from the environment.
 */
export function socketPrograms(exchange: Exchange): Program[] {
  return [
    { language: 'python', title: 'Python', code: python(exchange) },
    { language: 'php', title: 'PHP', code: php(exchange) },
    { language: 'go', title: 'Go', code: go(exchange) },
  ]
}

function python({ send, until }: Exchange): string {
  return [
    'import os, socket',
    '',
    'address = os.environ.get("AMI_HOST", "127.0.0.1"), int(os.environ.get("AMI_PORT", "5038"))',
    'ami = socket.create_connection(address)',
    'lines = ami.makefile("r", encoding="utf-8", errors="replace", newline="\\n")',
    'lines.readline()  # the greeting',
    '',
    'def send(*headers):',
    '    ami.sendall(("\\r\\n".join(headers) + "\\r\\n\\r\\n").encode())',
    '',
    'def read(until):',
    '    while True:',
    '        message = list(iter(lambda: lines.readline().rstrip("\\r\\n"), ""))',
    '        if not message:',
    '            raise SystemExit("the server closed the connection")',
    '        if "Response: Error" in message or until in message:',
    '            return message',
    '        print(message)',
    '',
    'send("Action: Login", "Username: app", "Secret: " + os.environ["AMI_SECRET"], "ActionID: login")',
    'read("ActionID: login")',
    ...(send === undefined ? [] : ['send(', ...send.map((line) => `    ${quoted(line)},`), ')']),
    `print(read(${quoted(until)}))`,
  ].join('\n')
}

function php({ send, until }: Exchange): string {
  return [
    '<?php',
    "$port = getenv('AMI_PORT') ?: '5038';",
    "$ami = stream_socket_client('tcp://' . (getenv('AMI_HOST') ?: '127.0.0.1') . \":$port\");",
    'fgets($ami); // the greeting',
    '',
    'function send($ami, ...$headers) {',
    '    fwrite($ami, implode("\\r\\n", $headers) . "\\r\\n\\r\\n");',
    '}',
    '',
    'function read($ami, $until) {',
    '    while (true) {',
    '        $message = [];',
    '        while (($line = rtrim((string) fgets($ami), "\\r\\n")) !== \'\') $message[] = $line;',
    '        if (!$message) exit("the server closed the connection\\n");',
    "        if (in_array('Response: Error', $message) || in_array($until, $message)) return $message;",
    '        print_r($message);',
    '    }',
    '}',
    '',
    "send($ami, 'Action: Login', 'Username: app', 'Secret: ' . getenv('AMI_SECRET'), 'ActionID: login');",
    "read($ami, 'ActionID: login');",
    ...(send === undefined ? [] : ['send(', '    $ami,', ...send.map((line) => `    ${phpQuoted(line)},`), ');']),
    `print_r(read($ami, ${phpQuoted(until)}));`,
  ].join('\n')
}

function go({ send, until }: Exchange): string {
  return [
    'package main',
    '',
    'import (',
    ...['bufio', 'fmt', 'log', 'net', 'os', 'strings'].map((name) => `\t"${name}"`),
    ')',
    '',
    'func send(ami net.Conn, headers ...string) {',
    '\tfmt.Fprint(ami, strings.Join(headers, "\\r\\n")+"\\r\\n\\r\\n")',
    '}',
    '',
    'func read(lines *bufio.Reader, until string) (message []string) {',
    '\tfor last := false; ; {',
    "\t\tline, err := lines.ReadString('\\n')",
    '\t\tif err != nil {',
    '\t\t\tlog.Fatal(err)',
    '\t\t}',
    '\t\tline = strings.TrimRight(line, "\\r\\n")',
    '\t\tif line != "" {',
    '\t\t\tmessage = append(message, line)',
    '\t\t\tlast = last || line == until || line == "Response: Error"',
    '\t\t} else if last {',
    '\t\t\treturn message',
    '\t\t} else {',
    '\t\t\tfmt.Println(message)',
    '\t\t\tmessage = nil',
    '\t\t}',
    '\t}',
    '}',
    '',
    'func env(name, otherwise string) string {',
    '\tif value := os.Getenv(name); value != "" {',
    '\t\treturn value',
    '\t}',
    '\treturn otherwise',
    '}',
    '',
    'func main() {',
    '\tami, err := net.Dial("tcp", env("AMI_HOST", "127.0.0.1")+":"+env("AMI_PORT", "5038"))',
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\tlines := bufio.NewReader(ami)',
    "\tlines.ReadString('\\n') // the greeting",
    '\tsend(ami, "Action: Login", "Username: app", "Secret: "+os.Getenv("AMI_SECRET"), "ActionID: login")',
    '\tread(lines, "ActionID: login")',
    ...(send === undefined ? [] : ['\tsend(ami,', ...send.map((line) => `\t\t${quoted(line)},`), '\t)']),
    `\tfmt.Println(read(lines, ${quoted(until)}))`,
    '}',
  ].join('\n')
}

/** In double quotes, as Python and Go read it alike. */
function quoted(text: string): string {
  return JSON.stringify(text)
}

function phpQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
