using System.Text;

namespace ModelSync.Benchmarks.Logic;

/// <summary>Code over texts that is measured against the same code written in JavaScript by hand.</summary>
[Shared]
public static class Words
{
    public static bool IsPalindrome(string text)
    {
        for (int left = 0, right = text.Length - 1; left < right; left++, right--)
            if (text[left] != text[right]) return false;
        return true;
    }

    public static int CountVowels(string text)
    {
        var count = 0;
        foreach (var letter in text)
            if (letter is 'a' or 'e' or 'i' or 'o' or 'u') count++;
        return count;
    }

    /// <summary>The check digit of card numbers.</summary>
    public static bool IsCardNumber(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            if (digit is < 0 or > 9) return false;
            if (i % 2 == 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }

    public static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.Trim())
        {
            if (char.IsAsciiLetterUpper(letter)) slug.Append((char)(letter + 32));
            else if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-') slug.Append('-');
        }

        return slug.ToString();
    }

    public static string Initials(string name)
    {
        var initials = "";
        foreach (var part in name.Split(' '))
            if (part.Length > 0) initials += part[0];
        return initials;
    }

    public static string Masked(string account) => account.Length <= 4 ? account : new string('*', account.Length - 4) + account.Substring(account.Length - 4);

    /// <summary>How many letters have to be changed, added or removed.</summary>
    public static int EditDistance(string from, string to)
    {
        var row = new List<int>();
        for (var j = 0; j <= to.Length; j++) row.Add(j);
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[to.Length];
    }
}
