-- What a person writes to a step has a length, whoever hands it in. The figure is `LONGEST_TEXT` of the program.

ALTER TABLE register.question
  ADD CHECK (length(text_en) BETWEEN 1 AND 20000),
  ADD CHECK (length(text_zh) BETWEEN 1 AND 20000),
  ADD CHECK (length(answer) BETWEEN 1 AND 20000);

ALTER TABLE register.filing
  ADD CHECK (length(ground) BETWEEN 1 AND 20000),
  ADD CHECK (length(notice_en) BETWEEN 1 AND 20000),
  ADD CHECK (length(notice_zh) BETWEEN 1 AND 20000);

ALTER TABLE register.standing_of
  ADD CHECK (length(ground) BETWEEN 1 AND 20000),
  ADD CHECK (length(notice_en) BETWEEN 1 AND 20000),
  ADD CHECK (length(notice_zh) BETWEEN 1 AND 20000),
  ADD CHECK (length(report) BETWEEN 1 AND 20000);

ALTER TABLE register.application_vehicle
  ADD CHECK (length(ground) BETWEEN 1 AND 20000),
  ADD CHECK (length(notice_en) BETWEEN 1 AND 20000),
  ADD CHECK (length(notice_zh) BETWEEN 1 AND 20000),
  ADD CHECK (length(appeal) BETWEEN 1 AND 20000),
  ADD CHECK (length(appeal_ground) BETWEEN 1 AND 20000);

ALTER TABLE register.licence
  ADD CHECK (length(ground) BETWEEN 1 AND 20000),
  ADD CHECK (length(notice_en) BETWEEN 1 AND 20000),
  ADD CHECK (length(notice_zh) BETWEEN 1 AND 20000);

ALTER TABLE register.letter ADD CHECK (length(ground) BETWEEN 1 AND 20000);

ALTER TABLE register.duty ADD CHECK (length(ground) BETWEEN 1 AND 20000);

ALTER TABLE register.organisation ADD CHECK (length(name) BETWEEN 1 AND 300);
