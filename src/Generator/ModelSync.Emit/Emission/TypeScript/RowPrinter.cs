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

    /// <param name="target">Local that holds the value.</param>
    /// <param name="wide">The value was passed in by a caller.</param>
    /// <param name="parameters">Parameters of the query, in the local <c>args</c>.</param>
    public RowPrinter(EmittedModule module, ObjectType type, string target, bool wide, IReadOnlyList<ParameterType>? parameters = null)
    {
        (_module, _type, _target, _wide) = (module, type, target, wide);
        _values = new ValuePrinter(module.Code, module.Plan);
        _expressions = new ExpressionPrinter(module.Code, module.Plan) { Member = Member, Parameter = e => Parameter(e, parameters ?? []), Mark = e => _marks(e) };
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

    private string Member(MemberExpr e)
    {
        if (_type.Members.FirstOrDefault(m => m.Name == e.Member) is { } member)
        {
            var value = _target + TypeScriptNames.Access(member.WireName);
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
