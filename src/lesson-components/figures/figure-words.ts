/** The words of the figures: what each is called, what it shows in sentences, and the labels drawn in it. */
import type { FigureName } from '#content-model/lesson-vocabulary.ts';
import { balance } from './words/balance.ts';
import { capabilitiesToValue } from './words/capabilities-to-value.ts';
import { chainOfRelationships } from './words/chain-of-relationships.ts';
import { fortySquares } from './words/forty-squares.ts';
import { guidanceModelStandard } from './words/guidance-model-standard.ts';
import { offeringOpened } from './words/offering-opened.ts';
import { outputToOutcome } from './words/output-to-outcome.ts';
import { productBehindTheCounter } from './words/product-behind-the-counter.ts';
import { rolesAroundAService } from './words/roles-around-a-service.ts';
import { serviceRelationshipRowByRow } from './words/service-relationship-row-by-row.ts';
import { twoGates } from './words/two-gates.ts';
import { twoWayStreet } from './words/two-way-street.ts';

export const figureWords = {
  'two-way-street': twoWayStreet,
  'capabilities-to-value': capabilitiesToValue,
  'roles-around-a-service': rolesAroundAService,
  'product-behind-the-counter': productBehindTheCounter,
  'offering-opened': offeringOpened,
  'service-relationship-row-by-row': serviceRelationshipRowByRow,
  'chain-of-relationships': chainOfRelationships,
  'output-to-outcome': outputToOutcome,
  balance,
  'forty-squares': fortySquares,
  'guidance-model-standard': guidanceModelStandard,
  'two-gates': twoGates,
} satisfies Readonly<Record<FigureName, unknown>>;
