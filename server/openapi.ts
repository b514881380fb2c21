// What the service offers, as OpenAPI 3.1: served at /api/openapi.json, and held against the running service by a test.
import { PROBLEM, SCHEMAS } from './openapi-schemas.ts';

type Answers = Record<number, object>;

const problemAnswer = (description: string, headers: object = {}) => ({
  description,
  headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' }, ...headers },
  content: { 'application/problem+json': { schema: PROBLEM } },
});

const jsonAnswer = (description: string, schema: string) => ({
  description,
  headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } },
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const emptyAnswer = (description: string) => ({
  description,
  headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } },
});

const TOO_MANY: Answers = {
  429: problemAnswer('Asked too often from this address or for this device.', {
    'Retry-After': {
      description: 'Seconds to wait.',
      required: true,
      schema: { type: 'string', pattern: '^\\d+$' },
    },
  }),
};

const UNKNOWN: Answers = { 404: problemAnswer('No such device.') };

/** What every call of a device may be answered with. */
const DEVICE_REFUSALS: Answers = {
  400: problemAnswer('The id or the body does not have the agreed form; the field is named.'),
  401: problemAnswer('No secret, or a malformed one.', {
    'WWW-Authenticate': { required: true, schema: { const: 'Bearer' } },
  }),
  403: problemAnswer('Another secret than the one that the device was registered with.'),
  413: problemAnswer('More than 64 KiB.'),
  ...TOO_MANY,
  503: problemAnswer('The database does not answer at the moment; nothing was changed.'),
};

const body = (schema: string) => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Temoto reminder service',
    version: '1',
    summary: 'Hands reminders to the push services of browsers, and knows nothing else about anybody.',
    description:
      'A device is a random id with a secret of its own. It sends its whole wish: a push subscription and the times of its reminders. What a reminder means stays on the device.',
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/push-key': {
      get: {
        operationId: 'readPushKey',
        summary:
          'The key that browsers subscribe with. A device that finds another than before subscribes anew.',
        responses: { 200: jsonAnswer('The public key.', 'PushKey'), ...TOO_MANY },
      },
    },
    '/api/openapi.json': {
      get: {
        operationId: 'readDescription',
        summary: 'This description.',
        responses: { 200: jsonAnswer('OpenAPI 3.1.', 'Description'), ...TOO_MANY },
      },
    },
    '/api/devices/{id}': {
      parameters: [{ $ref: '#/components/parameters/DeviceId' }],
      put: {
        operationId: 'putDevice',
        summary: 'The whole wish of one device; it replaces what was there. The first one claims the id.',
        security: [{ deviceSecret: [] }],
        requestBody: body('Wish'),
        responses: {
          200: jsonAnswer(
            'Kept: a crash does not lose it. The same wish again is answered the same.',
            'Accepted',
          ),
          ...DEVICE_REFUSALS,
          409: {
            description: 'An older revision than the stored one, or the same with another content.',
            headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } },
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Revision' } } },
          },
          422: problemAnswer(
            'The endpoint is no known public push service, or there are more than 200 reminders.',
          ),
        },
      },
      delete: {
        operationId: 'forgetDevice',
        summary: 'Forgets everything about the device at once.',
        security: [{ deviceSecret: [] }],
        responses: { 204: emptyAnswer('Forgotten, or never known.'), ...DEVICE_REFUSALS },
      },
    },
    '/api/devices/{id}/test': {
      parameters: [{ $ref: '#/components/parameters/DeviceId' }],
      post: {
        operationId: 'sendTest',
        summary: 'Hands one test push over now. Five an hour.',
        security: [{ deviceSecret: [] }],
        responses: {
          202: jsonAnswer('What the push service said; 0 when there was no answer.', 'TestResult'),
          ...DEVICE_REFUSALS,
          ...UNKNOWN,
        },
      },
    },
    '/api/devices/{id}/shown': {
      parameters: [{ $ref: '#/components/parameters/DeviceId' }],
      post: {
        operationId: 'tellShown',
        summary: 'The worker says that it has shown a reminder. Repeating it changes nothing.',
        security: [{ deviceSecret: [] }],
        requestBody: body('Shown'),
        responses: { 204: emptyAnswer('Heard.'), ...DEVICE_REFUSALS, ...UNKNOWN },
      },
    },
    '/healthz': {
      get: {
        operationId: 'isAlive',
        summary: 'The process lives.',
        responses: { 200: jsonAnswer('Alive.', 'Health') },
      },
    },
    '/readyz': {
      get: {
        operationId: 'isReady',
        summary: 'The database answers and the process is not stopping.',
        responses: { 200: jsonAnswer('Ready.', 'Health'), 503: problemAnswer('Not ready.') },
      },
    },
  },
  components: {
    securitySchemes: {
      deviceSecret: {
        type: 'http',
        scheme: 'bearer',
        description:
          '32 random bytes made on the device, base64url without padding. The service keeps a hash.',
      },
    },
    parameters: {
      DeviceId: {
        name: 'id',
        in: 'path',
        required: true,
        description: 'A random UUID made on the device.',
        schema: { type: 'string', format: 'uuid' },
      },
    },
    headers: {
      RequestId: {
        description: 'The id under which the log knows this request.',
        required: true,
        schema: { type: 'string', format: 'uuid' },
      },
    },
    schemas: SCHEMAS,
  },
};
