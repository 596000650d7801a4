using Platform.Infra;
using Platform.Infra.Preview.Running;
using Pulumi;

// The engine starts the program without arguments; `preview` plays the engine for the same program.
return args.Length == 0
    ? await Deployment.RunAsync<PlatformStack>()
    : await PreviewCommand.RunAsync(args, Deployment.RunAsync<PlatformStack>);
