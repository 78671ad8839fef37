import 'react';

/** Custom properties may stand in React's style objects. */
declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
