import type { VisitPlan } from '../../../followup/visits/plan.ts';
import type { VisitYear } from '../../../followup/visits/visit-year.ts';

/** The year with its plan; null where no demand is known or no hours are set aside. */
export function plannedYear(
  year: VisitYear | null,
): { readonly year: VisitYear; readonly plan: VisitPlan } | null {
  return year === null || year.plan === null ? null : { year, plan: year.plan };
}
