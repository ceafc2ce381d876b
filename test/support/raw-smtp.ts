import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A server on loopback that greets and then leaves every command to `answer`, so that it can misbehave. */
export async function openRawSmtp(
  answer: (socket: Socket, command: string) => void,
  greeting = '220 hello',
): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.write(`${greeting}\r\n`);
    socket.on('data', (bytes) => {
      for (const command of bytes.toString().split('\r\n').filter(Boolean)) answer(socket, command);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Takes every mail up to its last line and then breaks the connection; `onText` hears of each. */
export function breakAfterText(onText: () => void = () => {}) {
  return (socket: Socket, command: string) => {
    if (/^(EHLO|MAIL|RCPT|QUIT)/.test(command)) socket.write('250 fine\r\n');
    if (command === 'DATA') socket.write('354 go on\r\n');
    if (command !== '.') return;
    onText();
    socket.destroy();
  };
}
