using Platform.Infra;
using Platform.Infra.Preview.Running;
using Pulumi;

// The engine starts the program without arguments; `preview` plays the engine for the same program.
if (args.Length > 0)
{
    // What it will be held against is read beside the program's run.
    var checks = Task.Run(() => PreviewChecks.OfThePlatform(TimeProvider.System));
    return await PreviewCommand.RunAsync(args, Deployment.RunAsync<PlatformStack>, checks);
}

if (Environment.GetEnvironmentVariable("PULUMI_MONITOR") is null)
{
    await Console.Error.WriteLineAsync(
        "Without arguments the Pulumi engine runs this: pulumi preview, pulumi up. Without an engine or an account: "
        + "dotnet run --project infra -- preview");
    return 1;
}

return await Deployment.RunAsync<PlatformStack>();
