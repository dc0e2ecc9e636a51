// MSYNC2024 UseInvariantFix all
using System.Collections.Generic;
using System.Linq;
using ModelSync;

namespace Shop;

[WireType]
public sealed record Item(string Name);

[Shared]
public static class Texts
{
    public static string Upper(string text) => text.ToUpper();

    public static string Lower(string text) => text.Trim().ToLower(System.Globalization.CultureInfo.CurrentCulture);

    public static char Unit(char unit) => char.ToUpper(unit);

    public static bool IsFirst(string a, string b) => a.CompareTo(b) < 0 || string.Compare(a, b) > 0 || string.Compare(a, b, System.StringComparison.CurrentCulture) > 0;

    public static decimal Read(string text) => decimal.Parse(text, System.Globalization.CultureInfo.CurrentCulture);

    public static List<string> Sorted(List<string> texts) => texts.Order().ToList();

    public static List<Item> Sorted(List<Item> items) => items.OrderByDescending(item => item.Name).ToList();

    public static List<Item> Named(List<Item> items) => items.OrderBy(item => item.Name, System.StringComparer.CurrentCulture).ToList();

    public static List<Item> Sorted(List<Item> items, int less) => items.OrderBy(item => less).ThenBy(item => item.Name).ToList();
}
