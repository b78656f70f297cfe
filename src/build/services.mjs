/** The Google services and console-like globals that exist in Apps Script only. */
export const services =
  `AdminDirectory BigQuery Browser CacheService CalendarApp CardService Charts ConferenceDataService
  ContactsApp ContentService DataStudioApp DocumentApp Drive DriveApp FormApp GmailApp GroupsApp
  HtmlService Jdbc LanguageApp LinearOptimizationService LockService Logger MailApp Maps
  MimeType PropertiesService ScriptApp Session Sheets SitesApp SlidesApp SpreadsheetApp UrlFetchApp
  Utilities XmlService`.split(/\s+/);
