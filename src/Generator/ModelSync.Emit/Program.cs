using ModelSync.Emit;

try
{
    Console.WriteLine(PackageEmitter.Run(EmitOptions.Parse(args)));
    return 0;
}
catch (EmitException e)
{
    Console.Error.WriteLine(e.ToString());
    return 1;
}
