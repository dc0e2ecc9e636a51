using System.Reflection;
using ModelSync;

namespace Package.Tests.Validation;

/// <summary>The [Rule] methods of a type as the author wrote them, in the order of declaration.</summary>
/// <param name="on">When the rules run.</param>
/// <param name="without">Codes of rules that do not run because they read what the input has not.</param>
internal sealed class AuthoredRules<T>(RuleOn on, params string[] without)
    where T : class
{
    private readonly List<AuthoredRule<T>> _rules = [.. typeof(T).GetMethods()
        .Select(static m => (Method: m, Rule: m.GetCustomAttribute<RuleAttribute>()))
        .Where(r => r.Rule is not null && (r.Rule.On & on) != 0 && !without.Contains(r.Rule.Code))
        .OrderBy(static r => r.Method.MetadataToken)
        .Select(static r => new AuthoredRule<T>(r.Method, r.Rule!))];

    // What a rule says by a code of its own is in its area.
    public bool Has(string code) => _rules.Exists(rule => rule.Code == code || (rule.SaysCodes && code.StartsWith(rule.Code.Split('.')[0] + '.', StringComparison.Ordinal)));

    /// <summary>
    /// Those of the violations of a row that the methods give, and those that were found where a method has no verdict.
    /// A method that throws is a rule that does not hold.
    /// </summary>
    public List<Violation> Violations(T row, IReadOnlyList<Violation> found)
    {
        var violations = new List<Violation>();
        foreach (var rule in _rules) violations.AddRange(rule.Violations(row) ?? found.Where(v => v.Code == rule.Code));
        return violations;
    }

    /// <summary>A rule that always says the same compares nothing.</summary>
    public void ShouldHaveDecidedBothWays()
    {
        Assert.NotEmpty(_rules);
        Assert.All(_rules, static rule => Assert.True(rule.Held > 0 && rule.Held < rule.Count, $"{rule.Code} held {rule.Held} times of {rule.Count}"));
    }
}
