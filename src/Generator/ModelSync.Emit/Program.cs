using ModelSync.Emit;

try
{
    Console.WriteLine(PackageEmitter.Run(EmitOptions.Parse(args)));
    return 0;
}
catch (EmitException e)
{
    // The form that MSBuild and editors recognise as an error; further lines are its details.
    var lines = e.Message.Split('\n');
    Console.Error.WriteLine($"ModelSync : error {e.Id}: {lines[0]}");
    foreach (var line in lines.Skip(1)) Console.Error.WriteLine(line);
    return 1;
}
