namespace System;

/// <summary>What strings of this framework lack.</summary>
internal static class StringExtensions
{
    /// <summary>Without it, the compiler takes the one that enumerates characters.</summary>
    public static bool Contains(this string text, char value) => text.IndexOf(value) >= 0;
}
