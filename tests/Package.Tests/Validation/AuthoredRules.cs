using System.Reflection;
using ModelSync;

namespace Package.Tests.Validation;

/// <summary>The [Rule] methods of a type as the author wrote them, in the order of declaration.</summary>
/// <param name="on">When the rules run.</param>
/// <param name="without">Codes of rules that do not run because they read what the input has not.</param>
internal sealed class AuthoredRules<T>(RuleOn on, params string[] without)
    where T : class
{
    private readonly List<Authored> _rules = [.. typeof(T).GetMethods()
        .Select(static m => (Method: m, Rule: m.GetCustomAttribute<RuleAttribute>()))
        .Where(r => r.Rule is not null && (r.Rule.On & on) != 0 && !without.Contains(r.Rule.Code))
        .OrderBy(static r => r.Method.MetadataToken)
        .Select(static r => new Authored(r.Method, r.Rule!))];

    public bool Has(string code) => _rules.Exists(rule => rule.Code == code);

    /// <summary>
    /// Those of the violations of a row that the methods give, and those that were found where a method has no verdict.
    /// A method that throws is a rule that does not hold.
    /// </summary>
    public List<Violation> Violations(T row, IReadOnlyList<Violation> found)
    {
        var violations = new List<Violation>();
        foreach (var rule in _rules)
        {
            if (rule.Holds(row) is not { } holds) violations.AddRange(found.Where(v => v.Code == rule.Code));
            else if (!holds) violations.AddRange(rule.Broken);
        }

        return violations;
    }

    /// <summary>A rule that always says the same compares nothing.</summary>
    public void ShouldHaveDecidedBothWays()
    {
        Assert.NotEmpty(_rules);
        Assert.All(_rules, static rule => Assert.True(rule.Held > 0 && rule.Held < rule.Count, $"{rule.Code} held {rule.Held} times of {rule.Count}"));
    }

    private sealed class Authored
    {
        private readonly Func<T, RuleContext, bool> _holds;

        public Authored(MethodInfo method, RuleAttribute rule)
        {
            Code = rule.Code;
            Broken = [.. (rule.Members.Count == 0 ? [""] : rule.Members.Select(name => Texts.Path(typeof(T).GetProperty(name)!))).Select(path => new Violation(path, rule.Code, [], rule.Message))];
            if (method.GetParameters().Length == 1) _holds = method.CreateDelegate<Func<T, RuleContext, bool>>();
            else
            {
                var holds = method.CreateDelegate<Func<T, bool>>();
                _holds = (row, _) => holds(row);
            }
        }

        public string Code { get; }

        public Violation[] Broken { get; }

        public int Held { get; private set; }

        public int Count { get; private set; }

        public bool? Holds(T row)
        {
            Count++;
            var holds = Verdict(row);
            if (holds == true) Held++;
            return holds;
        }

        private bool? Verdict(T row)
        {
            try
            {
                return _holds(row, Volume.Context);
            }
            catch (OverflowException fault) when (fault.StackTrace!.Contains("Decimal.op_Modulus", StringComparison.Ordinal))
            {
                // A remainder always exists: .NET on x64 fails at a few, generated code does not.
                return null;
            }
            catch (Exception fault) when (fault is ArithmeticException or NullReferenceException or ArgumentNullException)
            {
                return false;
            }
        }
    }
}
