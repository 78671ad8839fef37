import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/*
 * A slow mobile line in front of a server. Chromium's own throttling (Network.emulateNetworkConditions) does not slow
 * what a worker fetches, and the map's data is fetched in workers: so the bytes themselves are held back here.
 */

/** Bytes a millisecond: 1.6 Mbit/s, shared by all connections. */
const bandwidth = 1.6e6 / 8 / 1000;
/** A round trip, milliseconds. A new connection costs one more. */
const roundTrip = 150;
/** Sent at once; then the next connection has its turn. */
const piece = 4096;

interface Downstream {
  readonly client: Socket;
  /** What the server has answered and when it may arrive at the earliest; `null` closes. */
  readonly waiting: { at: number; bytes: Buffer | null }[];
}

export interface SlowLine {
  readonly port: number;
  close(): void;
}

/** Opens a line on 127.0.0.1 that leads to another port there. */
export async function slowLine(target: number): Promise<SlowLine> {
  const lines = new Set<Downstream>();
  const sockets = new Set<Socket>();
  let timer: NodeJS.Timeout | undefined;

  /** When the line will have sent what it was given. */
  let busyUntil = 0;

  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(0, milliseconds));
  };
  /** Sends, piece by piece and each connection in its turn, what the line could have carried by now. */
  const send = () => {
    const now = performance.now();
    let soonest = Number.POSITIVE_INFINITY;
    for (;;) {
      const line = [...lines].find(({ waiting }) => waiting[0] && waiting[0].at <= now);
      if (!line) {
        soonest = Math.min(...[...lines].map(({ waiting }) => waiting[0]?.at ?? Number.POSITIVE_INFINITY));
        break;
      }
      if (busyUntil > now) {
        soonest = busyUntil;
        break;
      }
      // Counted from when the bytes were there: a timer that comes late does not make the line slower.
      busyUntil = Math.max(busyUntil, line.waiting[0]?.at ?? now) + pass(line) / bandwidth;
    }
    if (Number.isFinite(soonest)) later(soonest - now);
  };
  /** Hands one piece over and sends the connection to the end of the queue. Returns its bytes. */
  const pass = (line: Downstream): number => {
    lines.delete(line);
    const [next] = line.waiting;
    if (!next?.bytes) {
      line.client.end();
      return 0;
    }
    lines.add(line);
    const sent = next.bytes.subarray(0, piece);
    if (sent.length < next.bytes.length) next.bytes = next.bytes.subarray(piece);
    else line.waiting.shift();
    if (!line.client.destroyed) line.client.write(sent);
    return sent.length;
  };

  const server: Server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port: target, host: '127.0.0.1', noDelay: true });
    const line: Downstream = { client, waiting: [] };
    lines.add(line);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    const opened = performance.now();
    // Requests are small and come in order, so that timers of one connection do not overtake each other.
    client.on('data', (bytes) => {
      const isFirst = performance.now() - opened < roundTrip;
      setTimeout(() => upstream.write(bytes), isFirst ? roundTrip * 1.5 : roundTrip / 2);
    });
    client.on('close', () => {
      lines.delete(line);
      upstream.destroy();
    });
    upstream.on('data', (bytes) => {
      line.waiting.push({ at: performance.now() + roundTrip / 2, bytes });
      send();
    });
    upstream.on('end', () => {
      line.waiting.push({ at: performance.now() + roundTrip / 2, bytes: null });
      send();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
