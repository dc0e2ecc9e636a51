using System.Globalization;
using System.Reflection;
using ModelSync;

namespace Package.Tests.Validation;

/// <summary>One [Rule] method, and the violations that its answers stand for.</summary>
internal sealed class AuthoredRule<T>(MethodInfo method, RuleAttribute rule)
    where T : class
{
    private readonly string[] _paths = rule.Members.Count == 0 ? [""] : [.. rule.Members.Select(PathOf)];
    private readonly MemberInfo? _when = rule.When is { } name ? typeof(T).GetMember(name).Single() : null;

    public string Code => rule.Code;

    /// <summary>It may say other codes.</summary>
    public bool SaysCodes => method.ReturnType != typeof(bool) && method.ReturnType != typeof(string);

    public int Held { get; private set; }

    public int Count { get; private set; }

    /// <summary>Null where the method has no verdict.</summary>
    public IReadOnlyList<Violation>? Violations(T row)
    {
        Count++;
        var violations = Answer(row)?.SelectMany(said => Said(said, row)).ToList();
        if (violations is []) Held++;
        return violations;
    }

    private List<Violation>? Answer(T row)
    {
        try
        {
            return _when is not null && !(bool)Invoke(_when, row)! ? [] : Found(method.Invoke(method.IsStatic ? null : row, BindingFlags.DoNotWrapExceptions, null, Arguments(row), null));
        }
        catch (OverflowException fault) when (fault.StackTrace!.Contains("Decimal.op_Modulus", StringComparison.Ordinal))
        {
            // A remainder always exists: .NET on x64 fails at a few, generated code does not.
            return null;
        }
        catch (Exception fault) when (fault is ArithmeticException or NullReferenceException or ArgumentNullException or InvalidOperationException or InvalidCastException)
        {
            return [Violation.At("")];
        }
    }

    private static object? Invoke(MemberInfo member, T row) => member is PropertyInfo property ? property.GetValue(row) : ((MethodInfo)member).Invoke(row, []);

    private object[] Arguments(T row) => [.. method.GetParameters().Select(p => p.ParameterType == typeof(T) ? row : (object)Volume.Context)];

    private static List<Violation> Found(object? answer) => answer switch
    {
        null or true => [],
        false => [Violation.At("")],
        string message => [Violation.At("", message)],
        Violation violation => [violation],
        _ => [.. (IEnumerable<Violation>)answer],
    };

    private IEnumerable<Violation> Said(Violation said, T row)
    {
        var parameters = said.Parameters.Count > 0 ? said.Parameters : [.. rule.Parameters.Select(name => KeyValuePair.Create(PathOf(name)[1..], Text(typeof(T).GetProperty(name)!.GetValue(row))))];
        string[] paths = said.Path.Length == 0 ? _paths : [said.Path[0] == '/' ? said.Path : PathOf(said.Path)];
        return paths.Select(path => new Violation(path, said.Code.Length == 0 ? rule.Code : said.Code, parameters, said.Message ?? rule.Message));
    }

    private static string PathOf(string member) => Texts.Path(typeof(T).GetProperty(member)!);

    private static string Text(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
