import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type EncodedAnswer, send } from '../http/encoded-answer.ts';
import type { Answer } from '../http/exchange.ts';
import type { LoggedRequest } from '../http/request-log.ts';
import {
  resetConnection,
  sendBomb,
  sendByDrops,
  sendHtml,
  sendRedirect,
  sendTruncated,
  statusAnswer,
} from './broken-exchanges.ts';
import type { Fault, StatusFault } from './faults.ts';

/** An exchange that a fault has been chosen for. */
export interface FaultyExchange {
  fault: Fault;
  message: IncomingMessage;
  response: ServerResponse;
  entry: LoggedRequest;
  /** Lets the provider do what was asked. */
  handle: () => Promise<Answer>;
  reply: (answer: Answer) => EncodedAnswer;
}

async function answerStatus(exchange: FaultyExchange, fault: StatusFault): Promise<void> {
  if (fault.commit === true) await exchange.handle();
  exchange.entry.status = fault.status;
  send(exchange.response, exchange.reply(statusAnswer(fault)));
}

/** Does to the exchange what its fault says; an answer that stays whole sets the log's status. */
export async function breakExchange(exchange: FaultyExchange): Promise<void> {
  const { fault, message, response, entry, handle, reply } = exchange;
  if (typeof fault === 'object') return answerStatus(exchange, fault);
  switch (fault) {
    case 'reset':
      return resetConnection(message);
    case 'reset-after-commit':
      await handle();
      return resetConnection(message);
    case 'hang':
      message.resume();
      await once(response, 'close');
      return;
    case 'drip':
      return sendByDrops(response, reply(await handle()));
    case 'truncate':
      return sendTruncated(response, reply(await handle()));
    case 'html':
      entry.status = 200;
      return sendHtml(response);
    case 'bomb':
      entry.status = 200;
      return sendBomb(response);
    case 'redirect':
      entry.status = 302;
      return sendRedirect(message, response);
  }
}
