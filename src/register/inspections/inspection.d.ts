/** Inspections of vehicles, shown with their steps. */
export declare const INSPECTION: import('../step.ts').Thing<
  'cancel' | 'order' | 'record',
  '/v1/inspections/{inspection}',
  import('zod').ZodObject<
    {
      id: import('zod').ZodUUID;
      number: import('zod').ZodString;
      state: import('zod').ZodString;
      vehicle: import('zod').ZodUUID;
      application: import('zod').ZodUUID;
      exporter: import('zod').ZodUUID;
      exporterName: import('zod').ZodString;
      province: import('zod').ZodString;
      vin: import('zod').ZodString;
      port: import('zod').ZodNullable<
        import('zod').ZodObject<
          {
            id: import('zod').ZodUUID;
            name: import('zod').ZodString;
          },
          import('zod/v4/core').$strict
        >
      >;
      orderedOn: import('zod').ZodISODate;
      reason: import('zod').ZodNullable<import('zod').ZodString>;
      place: import('zod').ZodString;
      lookAt: import('zod').ZodString;
      result: import('zod').ZodNullable<
        import('zod').ZodEnum<{
          agrees: 'agrees';
          differs: 'differs';
          notShown: 'notShown';
        }>
      >;
      odometerKm: import('zod').ZodNullable<import('zod').ZodNumber>;
      found: import('zod').ZodNullable<import('zod').ZodString>;
      inspectedOn: import('zod').ZodNullable<import('zod').ZodISODate>;
      ground: import('zod').ZodNullable<import('zod').ZodString>;
      timeline: import('zod').ZodArray<
        import('zod').ZodObject<
          {
            ground: import('zod').ZodNullable<import('zod').ZodString>;
            grounds: import('zod').ZodArray<
              import('zod').ZodObject<
                {
                  rule: import('zod').ZodOptional<import('zod').ZodString>;
                  discretion: import('zod').ZodOptional<import('zod').ZodString>;
                  article: import('zod').ZodString;
                },
                import('zod/v4/core').$strict
              >
            >;
            found: import('zod').ZodNullable<import('zod').ZodString>;
            evidence: import('zod').ZodArray<
              import('zod').ZodObject<
                {
                  kind: import('zod').ZodString;
                  id: import('zod').ZodString;
                  sha256: import('zod').ZodNullable<import('zod').ZodString>;
                },
                import('zod/v4/core').$strict
              >
            >;
            verb: import('zod').ZodString;
            day: import('zod').ZodISODate;
            at: import('zod').ZodISODateTime;
            part: import('zod').ZodType<import('../actor.ts').Part, import('../actor.ts').Part>;
            by: import('zod').ZodNullable<import('zod').ZodUUID>;
            notice: import('zod').ZodNullable<
              import('zod').ZodObject<
                {
                  en: import('zod').ZodString;
                  zh: import('zod').ZodString;
                },
                import('zod/v4/core').$strict
              >
            >;
            said: import('zod').ZodNullable<import('zod').ZodString>;
          },
          import('zod/v4/core').$strict
        >
      >;
    },
    import('zod/v4/core').$strict
  >
>;
