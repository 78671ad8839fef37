import prose from './prose.module.css';

/** A list of sentences. */
export function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className={prose.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
