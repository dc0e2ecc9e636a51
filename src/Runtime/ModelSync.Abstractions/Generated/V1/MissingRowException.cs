namespace ModelSync.Generated.V1;

/// <summary>The row that a mutation is a method of does not exist, or the caller may not read it: the client is told the same, <c>denied</c>.</summary>
public sealed class MissingRowException() : Exception("The row is not there, or the caller may not read it.");
