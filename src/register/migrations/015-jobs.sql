-- Jobs, deliveries and reminders.
SELECT;
