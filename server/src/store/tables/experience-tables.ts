import type { ExperienceAct } from '@yimen/domain/experience/experience.ts';

/** The steps of what localities write of their practice. */
export interface ExperienceTables {
  experience_step: {
    experience: string;
    step: number;
    division: string;
    act: ExperienceAct;
    title: string;
    text: string;
    reason: string | null;
    is_public: boolean;
    at: string;
    by_whom: string;
  };
}
