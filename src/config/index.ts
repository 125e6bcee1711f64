export { ConfigError, type ConfigFault, type ExpectedValue } from './config-error.ts';
export { LANGUAGES, type Language } from './languages.ts';
export { CONFIG_FILE, type LoadedSettings, loadSettings, type SettingsRequest } from './load-settings.ts';
export { nearest } from './nearest.ts';
export { parseSettings } from './parse-settings.ts';
export { pathKind } from './path-kind.ts';
export { settingsTemplate } from './template.ts';
