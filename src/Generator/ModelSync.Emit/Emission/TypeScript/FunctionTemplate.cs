using System.Text;
using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The JavaScript of a row of the function table with its arguments put in.</summary>
internal sealed class FunctionTemplate(string template, CallExpr call, TypeScriptFile file, Func<Expr, JavaScriptLevel, string> print)
{
    private readonly StringBuilder _text = new();
    private int _at;

    /// <summary>The text and how strongly it holds together.</summary>
    public (string Text, JavaScriptLevel Level) Print()
    {
        while (_at < template.Length) Next();
        return (_text.ToString(), Level());
    }

    // A template is a call or a chain of members, unless blanks stand outside of its brackets.
    private JavaScriptLevel Level()
    {
        var depth = 0;
        foreach (var c in template)
        {
            if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth--;
            else if (c == ' ' && depth == 0) return JavaScriptLevel.Assignment;
        }

        return template[0] is '!' or '-' ? JavaScriptLevel.Unary : JavaScriptLevel.Primary;
    }

    private void Next()
    {
        switch (template[_at])
        {
            case '$': Argument(); break;
            case '@': _text.Append(file.Import(Word(), Codegen.LogicV1)); break;
            case '{' when _at + 1 < template.Length && char.IsAsciiLetterLower(template[_at + 1]) && template.IndexOf(':', _at) is > 0 and var colon && colon < template.IndexOf('}', _at): Token(); break;
            default: _text.Append(template[_at++]); break;
        }
    }

    // Between brackets and commas everything holds together.
    private void Argument()
    {
        var before = _at == 0 ? ' ' : template[_at - 1];
        var isSpread = _at >= 3 && template[(_at - 3).._at] == "...";
        var index = template[_at + 1] - '0';
        _at += 2;
        var after = _at < template.Length ? template[_at] : ' ';
        var stands = (before is '(' or '[' || isSpread || (before == ' ' && _at >= 4 && template[_at - 4] == ',')) && after is ')' or ',' or ']';
        _text.Append(print(call.Arguments[index], stands ? JavaScriptLevel.Assignment : JavaScriptLevel.Primary));
    }

    private string Word()
    {
        var start = ++_at;
        while (_at < template.Length && char.IsAsciiLetterOrDigit(template[_at])) _at++;
        return template[start.._at];
    }

    private void Token()
    {
        var end = template.IndexOf('}', _at);
        var parts = template[(_at + 1)..end].Split(':');
        _at = end + 1;
        _text.Append(ValueFunctions.Of(parts[0], TypeOf(parts[1]), file));
    }

    private TypeRef TypeOf(string path)
    {
        var type = path[0] == 'r' ? call.Type : call.Arguments[path[0] - '0'].Type;
        foreach (var step in path[1..])
            type = (step == 'k' ? type.Key : type.Element) ?? throw new EmitException("MSYNC5002", $"The call of '{call.Function}' has no type at '{path}'.");
        return type;
    }
}
