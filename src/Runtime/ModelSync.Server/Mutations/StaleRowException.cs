namespace ModelSync.Server.Mutations;

/// <summary>A mutation set the <c>[Timestamp]</c> of a row to another version than the stored one.</summary>
/// <remarks>The message holds no values of rows: it is logged.</remarks>
internal sealed class StaleRowException(string message) : Exception(message);
