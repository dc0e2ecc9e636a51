namespace System;

/// <summary>A position from the start or the end, for <c>list[^1]</c> and list patterns in netstandard2.0; .NET has it since Core 3.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The position in a list of this length. Out of range is for the indexer to say.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
