using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace Package.Tests.Validation;

/// <summary>
/// What System.ComponentModel.DataAnnotations say about a value and the objects inside it. As in its Validator, nothing else is asked where
/// [Required] does not hold. Where .NET throws, because a number does not fit the type of the bounds or of the enum, the value is not valid.
/// </summary>
internal sealed class AnnotationOracle(Type type)
{
    private readonly List<AnnotatedMember> _members = [.. type.GetProperties().Where(p => p.CanWrite).Select(p => new AnnotatedMember(p))];
    private readonly Dictionary<Type, AnnotationOracle> _nested = [];

    /// <summary>How many values each attribute was asked about, and how many it refused.</summary>
    public IReadOnlyList<AnnotatedMember> Members => _members;

    /// <summary>Shown texts of the violations, in no particular order.</summary>
    public IEnumerable<string> Violations(object row, string path = "")
    {
        var context = new ValidationContext(row);
        foreach (var member in _members)
        {
            var value = member.Property.GetValue(row);
            foreach (var text in member.Violations(value, context, path)) yield return text;
            foreach (var text in Inside(value, path + Texts.Path(member.Property))) yield return text;
        }
    }

    private IEnumerable<string> Inside(object? value, string path)
    {
        if (value is string or byte[] or null) return [];
        if (value is IDictionary entries) return entries.Keys.Cast<string>().SelectMany(key => Inside(entries[key], $"{path}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"));
        if (value is IEnumerable list) return list.Cast<object?>().SelectMany((item, i) => Inside(item, $"{path}/{i}"));
        if (value.GetType().Namespace != type.Namespace || value is Enum) return [];
        if (!_nested.TryGetValue(value.GetType(), out var oracle)) _nested.Add(value.GetType(), oracle = new AnnotationOracle(value.GetType()));
        return oracle.Violations(value, path);
    }
}

/// <summary>A member with its attributes.</summary>
internal sealed class AnnotatedMember(PropertyInfo property)
{
    private readonly List<Asked> _asked = [.. property.GetCustomAttributes<ValidationAttribute>().OrderBy(static a => a is not RequiredAttribute).Select(a => new Asked(a, new ExpectedViolation(a, property)))];

    public PropertyInfo Property { get; } = property;

    public IEnumerable<(string Name, int Refused, int Count)> Counts => _asked.Select(a => ($"{Property.Name} {a.Attribute.GetType().Name}", a.Refused, a.Count));

    public IEnumerable<string> Violations(object? value, ValidationContext context, string path)
    {
        context.MemberName = Property.Name;
        foreach (var asked in _asked)
        {
            if (asked.IsValid(value, context)) continue;
            yield return path.Length == 0 ? asked.Expected.Shown : path + asked.Expected.Shown;
            if (asked.Attribute is RequiredAttribute) yield break;
        }
    }

    private sealed class Asked(ValidationAttribute attribute, ExpectedViolation expected)
    {
        public ValidationAttribute Attribute => attribute;

        public ExpectedViolation Expected => expected;

        public int Refused { get; private set; }

        public int Count { get; private set; }

        public bool IsValid(object? value, ValidationContext context)
        {
            Count++;
            var isValid = Verdict(value, context);
            if (!isValid) Refused++;
            return isValid;
        }

        private bool Verdict(object? value, ValidationContext context)
        {
            // .NET has no converter for it, so what [Range] means is said here.
            if (attribute is RangeAttribute range && range.OperandType == typeof(BigInteger)) return value is not BigInteger large || IsWithin(range, large);
            try
            {
                return attribute.GetValidationResult(value, context) == ValidationResult.Success;
            }
            catch (OverflowException)
            {
                return false;
            }
        }

        private static bool IsWithin(RangeAttribute range, BigInteger value)
        {
            var (low, high) = (Bound(range.Minimum).CompareTo(value), Bound(range.Maximum).CompareTo(value));
            return (range.MinimumIsExclusive ? low < 0 : low <= 0) && (range.MaximumIsExclusive ? high > 0 : high >= 0);
        }

        private static BigInteger Bound(object bound) => BigInteger.Parse((string)bound, CultureInfo.InvariantCulture);
    }
}
