using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Prints expressions over the members of a value. Computed members are printed in place, so inputs need not have them.</summary>
internal sealed class RowPrinter
{
    private readonly EmittedModule _module;
    private readonly ObjectType _type;
    private readonly string _target;
    private readonly bool _wide;
    private readonly ValuePrinter _values;
    private readonly ExpressionPrinter _expressions;
    private Func<Expr, string> _marks = static _ => "";

    // Members that the function reads into locals; null where it does not.
    private SortedDictionary<string, string>? _read;

    /// <param name="target">Local that holds the value.</param>
    /// <param name="wide">The value was passed in by a caller.</param>
    /// <param name="parameters">Parameters of the query, in the local <c>args</c>.</param>
    public RowPrinter(EmittedModule module, ObjectType type, string target, bool wide, IReadOnlyList<ParameterType>? parameters = null)
    {
        (_module, _type, _target, _wide) = (module, type, target, wide);
        _values = new ValuePrinter(module.Code, module.Plan);
        _expressions = new ExpressionPrinter(module.Code, module.Plan) { Member = Member, Parameter = e => Parameter(e, parameters ?? []), Row = _ => Whole(), Local = Local, Mark = e => _marks(e) };
    }

    /// <summary>For a patch: the type of the local <c>row</c>, which has the members that are not in the patch.</summary>
    public ObjectType? Behind { get; init; }

    /// <param name="path">What the source index calls the C# of the expression.</param>
    public string Print(Expr expression, string path)
    {
        var outer = _marks;
        _marks = _module.Translated.MarksOf(path, expression);
        var text = _expressions.Print(expression);
        // Code that nobody wrote in C# begins again.
        if (_marks(expression).Length > 0) text += MarkedText.End;
        _marks = outer;
        return text;
    }

    /// <summary>A function that evaluates the expression.</summary>
    /// <param name="parameters">Of the function.</param>
    /// <inheritdoc cref="Print"/>
    public string PrintFunction(Expr expression, string path, string parameters = "")
    {
        if (!ExprTree.All(expression).Any(IsWorthALocal)) return $"({parameters}) => {AsBody(Print(expression, path))}";
        _read = [];
        var body = expression is BlockExpr block ? Statements(block, path) : $"return {Print(expression, path)};";
        var text = Block.Of($$"""
            ({{parameters}}) => {
              {{Block.Lines([.. _read.Select(static local => $"const {local.Key} = {local.Value};"), body])}}
            }
            """);
        _read = null;
        return text;
    }

    // What begins with a brace would be statements.
    private static string AsBody(string value) => new MarkedText(value).Text.StartsWith('{') ? $"({value})" : value;

    private string Statements(BlockExpr block, string path)
    {
        var outer = _marks;
        _marks = _module.Translated.MarksOf(path, block);
        var text = _expressions.Bodies.Print(block.Statements);
        _marks = outer;
        return text;
    }

    // Statements may read a member often, and objects are made exact as a whole.
    private bool IsWorthALocal(Expr expression) => expression is BlockExpr || (expression is MemberExpr { Type: var type } && type.Kind is TypeKinds.Object or TypeKinds.List or TypeKinds.Dictionary or TypeKinds.Map or TypeKinds.Tuple && _values.Narrow(type, "") != "");

    /// <summary>A member as a message shows it.</summary>
    public string Shown(string name)
    {
        var member = _type.Members.FirstOrDefault(m => m.Name == name) ?? Behind!.Members.First(m => m.Name == name);
        var value = Member(new MemberExpr(member.Type, name));
        return $"{TypeScriptNames.Key(member.WireName)}: {ShownText(member.Type, value)}";
    }

    private string ShownText(TypeRef type, string value) => type.Kind switch
    {
        TypeKinds.Enum => $"{_module.Code.Import(ObjectNames.Table(type.Name!), _module.Plan.ModuleOf(type.Name))}.nameOf({value}) ?? String({value})",
        TypeKinds.String when !type.Nullable => value,
        _ => $"String({value})",
    };

    // Locals of the validator around it are not hidden.
    private string Local(string name) => name.StartsWith("m_", StringComparison.Ordinal) || name is "value" or "row" or "now" or "sink" or "depth" or "args" ? name + "_" : LocalNames.Of(name, _module.Code);

    private string Whole() => _wide ? _module.Code.Import(new ObjectNames(_type).Narrow, _module.Plan.ModuleOf(_type.Name)) + $"({_target})" : _target;

    private string Member(MemberExpr e)
    {
        var value = Read(e);
        if (_read is null || _type.Members.FirstOrDefault(m => m.Name == e.Member) is not { } member || value == Access(member)) return value;
        _read.TryAdd(ObjectNames.Slot(member), value);
        return ObjectNames.Slot(member);
    }

    // A row has all of its members.
    private string Access(MemberType member) => _wide ? TypeScriptNames.Member(_target, member.WireName) : _target + TypeScriptNames.Access(member.WireName);

    private string Read(MemberExpr e)
    {
        if (_type.Members.FirstOrDefault(m => m.Name == e.Member) is { } member)
        {
            var value = Access(member);
            if (Behind is not null) return $"({value} === undefined ? row{TypeScriptNames.Access(member.WireName)} : {_values.Narrow(member.Type, value)})";
            return _wide ? Narrow(member.Type, value) : value;
        }

        if (Behind?.Members.FirstOrDefault(m => m.Name == e.Member) is { } kept) return "row" + TypeScriptNames.Access(kept.WireName);
        var computed = _module.Plan.Surface.Models.FirstOrDefault(m => m.Name == _type.Model)?.Computed.FirstOrDefault(c => c.Name == e.Member);
        return computed is null
            ? throw new EmitException("MSYNC5002", $"The contract reads '{_type.Name}.{e.Member}', which clients do not have.")
            : $"({Print(computed.Body, $"{_type.Model}.{computed.WireName}")})";
    }

    private string Parameter(ParameterExpr e, IReadOnlyList<ParameterType> parameters)
    {
        var parameter = parameters.FirstOrDefault(p => p.Name == e.Name)
            ?? throw new EmitException("MSYNC5002", $"The contract reads the parameter '{e.Name}', which does not exist.");
        return Narrow(parameter.Type, "args" + TypeScriptNames.Access(parameter.WireName));
    }

    // Forms leave out what is null: it has that form, so it is null here as well.
    private string Narrow(TypeRef type, string value)
    {
        var narrow = _values.Narrow(type, value);
        return type.Nullable && narrow == value ? $"({value} ?? null)" : narrow;
    }
}
