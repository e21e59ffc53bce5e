/** One thread of `spoor hunt`: a worker behind messages. A file of its own in the build. */
import { parentPort, threadId, workerData } from 'node:worker_threads';
import type { Answer, Order } from './messages';
import { Worker, type Assignment } from './worker';

const assignment: Assignment = workerData;
const worker = new Worker(assignment, String(threadId));

const tell = (answer: Answer) => parentPort?.postMessage(answer);

parentPort?.on('message', (order: Order) => {
  switch (order.type) {
    case 'lines':
      return tell({ type: 'account', account: worker.take(order) });
    case 'end':
      tell({ type: 'harvest', harvest: worker.harvest() });
      return parentPort?.close();
  }
});
