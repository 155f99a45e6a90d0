/** Chalk hills with the old road along their top. */
export function LogoMark(props: { size?: number }) {
  const { size = 32 } = props;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      role="img"
      aria-label="Ridgeway"
    >
      <rect width="32" height="32" rx="7" fill="#1f6650" />
      <path
        d="M0 25c5-1 7-10 12-10 4 0 5 4 9 4 5 0 7-6 11-8v14a7.2 7.2 0 0 1-7.2 7.2H7.2A7.2 7.2 0 0 1 0 25Z"
        fill="#f6f5f0"
      />
      <path
        d="M1.5 22.5C5.5 20.5 7.5 12 12 12c4 0 5 4 9 4 4 0 6-4.5 9.5-7"
        fill="none"
        stroke="#e8bd57"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeDasharray="3.6 3.2"
      />
    </svg>
  );
}
