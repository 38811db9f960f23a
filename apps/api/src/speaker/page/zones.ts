/** Zones that are offered, from west to east; the one somebody has is added where it is not among them. */
export const ZONES: readonly string[] = [
  'Pacific/Tahiti', 'America/Los_Angeles', 'America/Denver', 'America/Mexico_City', 'America/Chicago', 'America/Toronto', 'America/New_York',
  'America/Guadeloupe', 'America/Martinique', 'America/Halifax', 'America/Cayenne', 'America/Sao_Paulo', 'America/Miquelon', 'Atlantic/Reykjavik',
  'Africa/Abidjan', 'Africa/Dakar', 'Europe/Lisbon', 'Europe/London', 'Africa/Casablanca', 'Africa/Algiers', 'Africa/Tunis', 'Africa/Kinshasa',
  'Europe/Paris', 'Europe/Brussels', 'Europe/Zurich', 'Europe/Berlin', 'Africa/Cairo', 'Europe/Athens', 'Asia/Beirut', 'Europe/Istanbul',
  'Indian/Mayotte', 'Indian/Antananarivo', 'Indian/Reunion', 'Asia/Dubai', 'Asia/Kolkata', 'Asia/Ho_Chi_Minh', 'Asia/Shanghai', 'Asia/Tokyo',
  'Australia/Sydney', 'Pacific/Noumea', 'Pacific/Auckland',
];
