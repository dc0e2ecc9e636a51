using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ModelSync;

namespace Shop;

[WireType]
public sealed record Item(string Name);

[Shared]
public static class Texts
{
    public static string Upper(string text) => text.ToUpperInvariant();

    public static string Lower(string text) => text.Trim().ToLowerInvariant();

    public static char Unit(char unit) => char.ToUpperInvariant(unit);

    public static bool IsFirst(string a, string b) => string.CompareOrdinal(a, b) < 0 || string.CompareOrdinal(a, b) > 0 || string.CompareOrdinal(a, b) > 0;

    public static decimal Read(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static List<string> Sorted(List<string> texts) => texts.Order(StringComparer.Ordinal).ToList();

    public static List<Item> Sorted(List<Item> items) => items.OrderByDescending(item => item.Name, StringComparer.Ordinal).ToList();

    public static List<Item> Named(List<Item> items) => items.OrderBy(item => item.Name, StringComparer.Ordinal).ToList();

    public static List<Item> Sorted(List<Item> items, int less) => items.OrderBy(item => less).ThenBy(item => item.Name, StringComparer.Ordinal).ToList();
}
