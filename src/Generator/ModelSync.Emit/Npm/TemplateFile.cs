using Scriban;
using Scriban.Runtime;

namespace ModelSync.Emit.Npm;

/// <summary>A template for a file that people open. Templates hold values, loops and booleans; a view does the thinking.</summary>
internal static class TemplateFile
{
    public static string Render(string name, object view)
    {
        var template = Template.Parse(Read(name), name);
        if (template.HasErrors) throw new InvalidOperationException($"{name}: {template.Messages}");
        var values = new ScriptObject();
        values.Import(view);
        // The templates are our own, and a package has as many modules as its surface has types.
        var context = new TemplateContext { StrictVariables = true, NewLine = "\n", LoopLimit = 0, LimitToString = 0 };
        context.PushGlobal(values);
        return template.Render(context);
    }

    private static string Read(string name)
    {
        using var stream = typeof(TemplateFile).Assembly.GetManifestResourceStream($"Templates/{name}.sbn")
            ?? throw new InvalidOperationException($"There is no template '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
