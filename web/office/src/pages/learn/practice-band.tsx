import './practice.css';

/** What cannot be overlooked on any page of practice: nothing here is real. */
export function PracticeBand() {
  return (
    <p className="practice-band">
      <strong>模拟练习</strong>
      人名、单位、日期都是虚构的；不产生办件、编号、短信和记录，也不记成绩。
    </p>
  );
}
