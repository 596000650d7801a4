using Platform.Infra.Preview.Running;
using Platform.Infra.Tests.Programs;
using Pulumi;

// The test project is a program too, so that tests can start a preview as a process of its own.
return await PreviewCommand.RunAsync(args, Deployment.RunAsync<ConfiguredStack>);
